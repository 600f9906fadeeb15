import { describe, expect, it } from 'vitest';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Report } from '../../model/report.js';
import { rulingLines } from '../../publishing/ruling-lines.js';
import { auditReport } from '../auditing/audit-report.js';
import type { OperationContext } from '../context.js';
import { runOperation } from '../operation.js';
import { ask } from '../operations/ask.js';
import { list } from '../operations/list.js';
import { rule } from '../operations/rule.js';
import { sentences } from '../operations/sentences.js';
import { withdraw } from '../operations/withdraw.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';
const CLAIM = 'Marlin Ferries pays Osprey Piers.';
const DENIAL = 'Marlin Ferries has never paid Osprey Piers for the pier.';
const STORY =
  'Marlin Ferries has paid Osprey Piers every month since the pier opened, two ledgers kept at the harbour office show.';

const ferryContext = async (): Promise<OperationContext> =>
  smallContext(
    await smallDossier(
      ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' }),
      FERRY_PUBLISHERS,
    ),
  );

const asked = async (context: OperationContext, question = QUESTION): Promise<Report> => {
  const { trace: _trace, ...report } = await runOperation(ask, context, { question });
  return report;
};

const judged = async (context: OperationContext, quote: string) => {
  const { sentences: all } = await runOperation(sentences, context, {});
  const found = all.find((sentence) => sentence.quote === quote);
  if (found === undefined) throw new Error(`nobody judged ${quote}`);
  return found;
};

const placeOf = async (context: OperationContext, quote: string) => {
  const { document, span } = await judged(context, quote);
  return { document: document.id, span };
};

/** What a report says, without its id and time. */
const told = ({ id: _id, checkedAt: _at, dossier: { head: _head, ...dossier }, ...rest }: Report) =>
  JSON.stringify({ dossier, ...rest });

describe('sentences', () => {
  it('keeps every judged sentence with its words, its place in the report and its origin', async () => {
    const context = await ferryContext();
    const report = await asked(context);
    const { sentences: all, citedOnly, claims } = await runOperation(sentences, context, {});
    expect(citedOnly).toBe(false);
    expect(claims).toEqual([{ id: 'c1', text: CLAIM }]);
    expect(all.length).toBeGreaterThanOrEqual(report.evidence.length);
    expect(new Set(all.map(({ quote }) => quote)).size).toBe(all.length);
    const { ledger } = await context.stores();
    for (const { extraction, span, quote, prefix, suffix } of all) {
      const { text = '' } = (await ledger.extraction(extraction)) ?? {};
      expect(text.slice(span.start, span.end)).toBe(quote);
      expect(text).toContain(`${prefix}${quote}${suffix}`);
    }
    const cited = all.flatMap(({ n, stance, origin }) =>
      n === null ? [] : [{ n, stance, origin }],
    );
    expect(cited.toSorted((a, b) => a.n - b.n)).toEqual(
      report.evidence.map(({ n, stance, origin }) => ({ n, stance, origin })),
    );
  });

  it('gives the evidence of a check of before sentences were kept', async () => {
    const context = await ferryContext();
    const report = await asked(context);
    const { ledger } = await context.stores();
    const [check] = await ledger.checks();
    if (check) await ledger.appendCheck({ ...check, id: 'chk_old' });
    const old = await runOperation(sentences, context, { check: 'chk_old' });
    expect(old.citedOnly).toBe(true);
    expect(old.sentences.map(({ n, quote }) => [n, quote])).toEqual(
      report.evidence.map(({ n, quote }) => [n, quote]),
    );
  });
});

describe('a ruling on a stance', () => {
  it('counts when the question is asked again, beside what the engine held', async () => {
    const context = await ferryContext();
    const before = await asked(context);
    const place = await placeOf(context, DENIAL);
    const ruling = await runOperation(rule, context, {
      kind: 'stance',
      evidence: [place],
      stance: 'neither',
      note: 'The League speaks of another pier.',
      by: 'R. Reader',
    });
    expect(ruling).toMatchObject({ ...place, kind: 'stance', claim: CLAIM, quote: DENIAL });
    const after = await asked(context);
    const { id, note, by, at } = ruling;
    expect(after.rulings).toEqual([
      {
        id,
        kind: 'stance',
        note,
        by,
        at,
        from: 'refutes',
        to: 'neither',
        claim: 'c1',
        ...place,
        publisher: 'Quiet Shores League',
        extraction: expect.stringMatching(/^ext_/),
        quote: DENIAL,
        evidence: [],
      },
    ]);
    expect(after.withoutRulings).toEqual({
      verdict: before.verdict?.label,
      probability: before.verdict?.probability,
    });
    expect(after.evidence.map(({ quote }) => quote)).not.toContain(DENIAL);
    expect((await judged(context, DENIAL)).stance).toBe('refutes');
    expect((await judged(context, DENIAL)).ruling?.id).toBe(id);
  });

  it('makes evidence of a sentence that says something by the reader’s word', async () => {
    const context = await ferryContext();
    await asked(context);
    await runOperation(rule, context, {
      kind: 'stance',
      evidence: [await placeOf(context, DENIAL)],
      stance: 'supports',
      note: 'Irony.',
    });
    const { evidence, rulings, narratives } = await asked(context);
    const piece = evidence.find(({ quote }) => quote === DENIAL);
    expect(piece).toMatchObject({ stance: 'supports', probability: 1 });
    expect(rulings?.map(({ by, evidence: numbers }) => [by, numbers])).toEqual([
      ['a reader', [piece?.n]],
    ]);
    expect(narratives.map(({ stance }) => stance)).not.toContain('refutes');
  });

  it('names evidence by its number in a check', async () => {
    const context = await ferryContext();
    const report = await asked(context);
    const piece = report.evidence.find(({ quote }) => quote === DENIAL);
    const ruling = await runOperation(rule, context, {
      kind: 'stance',
      evidence: [String(piece?.n)],
      stance: 'neither',
      note: 'Beside the point.',
    });
    expect(ruling).toMatchObject({ quote: DENIAL, claim: CLAIM });
  });

  it('applies mirrored where the question is asked the other way round', async () => {
    const context = await ferryContext();
    await asked(context);
    await runOperation(rule, context, {
      kind: 'stance',
      evidence: [await placeOf(context, DENIAL)],
      stance: 'supports',
      note: 'Irony.',
    });
    const report = await asked(context, 'Marlin Ferries does not pay Osprey Piers.');
    expect(report.rulings?.map(({ from, to }) => [from, to])).toEqual([['supports', 'refutes']]);
  });

  it('counts for a sentence that was not found for the question', async () => {
    const context = await ferryContext();
    await asked(context);
    const { ledger } = await context.stores();
    const rain = (await ledger.documents()).find(({ metadata }) => /^Rain/.test(metadata.title));
    const quote = 'Farmers moved their herds to the eastern meadows.';
    await expect(judged(context, quote)).rejects.toThrow('nobody judged');
    const extraction = (await ledger.extractionIds()).get(rain?.id ?? '') ?? '';
    const start = (await ledger.extraction(extraction))?.text.indexOf(quote) ?? -1;
    await runOperation(rule, context, {
      kind: 'stance',
      evidence: [{ document: rain?.id ?? '', span: { start, end: start + quote.length } }],
      claim: CLAIM,
      stance: 'supports',
      note: 'They moved by ferry, and the pier was paid.',
    });
    const report = await asked(context);
    expect(report.evidence.find((piece) => piece.quote === quote)).toMatchObject({
      stance: 'supports',
      probability: 1,
    });
    expect((await judged(context, quote)).stance).toBe('neither');
  });

  it('leaves the report as it was, byte for byte, once it is withdrawn', async () => {
    const context = await ferryContext();
    const before = await asked(context);
    const { id } = await runOperation(rule, context, {
      kind: 'stance',
      evidence: [await placeOf(context, DENIAL)],
      stance: 'supports',
      note: 'Irony.',
    });
    expect(told(await asked(context))).not.toBe(told(before));
    const withdrawn = await runOperation(withdraw, context, { ruling: id, note: 'It was none.' });
    expect(withdrawn.withdrawn).toMatchObject({ note: 'It was none.', by: 'a reader' });
    expect(told(await asked(context))).toBe(told(before));
    expect(await runOperation(list, context, { what: 'rulings' })).toEqual({
      kind: 'rulings',
      rulings: [withdrawn],
    });
  });
});

/** Reads a document anew: each of its readings is kept, and the newest is in force. */
async function readAnew(context: OperationContext, id: string, change: (text: string) => string) {
  const { ledger } = await context.stores();
  const document = await ledger.document(id);
  const [capture] = await ledger.captures(id);
  for await (const extraction of ledger.extractions([id]))
    if (document && capture) {
      const anew = { ...extraction, id: 'ext_anew', text: change(extraction.text) };
      await ledger.record({ capture: { ...capture, id: 'cap_anew' }, document, extraction: anew });
      return;
    }
  throw new Error(`nobody read ${id}`);
}

describe('a ruling on a document that is read anew', () => {
  const READ = DENIAL.replace('for the pier', 'for the pler');
  const ruledAndRead = async (read: string) => {
    const context = await ferryContext();
    await asked(context);
    const place = await placeOf(context, DENIAL);
    await runOperation(rule, context, {
      kind: 'stance',
      evidence: [place],
      stance: 'supports',
      note: 'Irony.',
    });
    await readAnew(context, place.document, (text) => text.replace(DENIAL, read));
    return context;
  };

  it('is found again where a character came out differently, and the report says so', async () => {
    const context = await ruledAndRead(READ);
    const report = await asked(context);
    expect(report.rulings?.map(({ quote, ruledQuote }) => [quote, ruledQuote])).toEqual([
      [READ, DENIAL],
    ]);
    expect(rulingLines(report)[0]?.text).toContain(
      `the sentence matched approximately; the ruling was made on “${DENIAL}”`,
    );
    expect(report.evidence.find(({ quote }) => quote === READ)?.stance).toBe('supports');
    expect((await judged(context, READ)).ruling?.note).toBe('Irony.');
  });

  it('applies no longer where the sentence says something else', async () => {
    const context = await ruledAndRead(DENIAL.replace('never paid', 'often paid'));
    expect((await asked(context)).rulings).toBeUndefined();
  });
});

describe('a ruling on origins', () => {
  it('makes one account of two, and says what it changed', async () => {
    const context = await ferryContext();
    const before = await asked(context);
    const merged = before.evidence.filter(({ stance }) => stance === 'supports');
    expect(new Set(merged.map(({ origin }) => origin)).size).toBe(2);
    await runOperation(rule, context, {
      kind: 'merge',
      evidence: merged.map(({ n }) => String(n)),
      note: 'The paper copied the agreement.',
      by: 'R. Reader',
    });
    const after = await asked(context);
    const supporting = after.evidence.filter(({ stance }) => stance === 'supports');
    expect(new Set(supporting.map(({ origin }) => origin)).size).toBe(1);
    expect(after.origins).toHaveLength(before.origins.length - 1);
    expect(after.rulings?.map(({ from, to, evidence }) => [from, to, evidence])).toEqual([
      ['2 origins', '1 origin', supporting.map(({ n }) => n)],
    ]);
    expect(after.withoutRulings?.verdict).toBe(before.verdict?.label);
  });
});

describe('a report with rulings', () => {
  it('passes its audit, and no longer where a ruled sentence is altered', async () => {
    const context = await ferryContext();
    await asked(context);
    await runOperation(rule, context, {
      kind: 'stance',
      evidence: [await placeOf(context, STORY)],
      stance: 'qualifies',
      note: 'Two ledgers are not all.',
    });
    const report = await asked(context);
    const stores = await context.stores();
    const audited = await auditReport(stores, { report, value: report }, {});
    expect(audited).toMatchObject({ faults: [], stored: 'identical' });
    const [ruling] = report.rulings ?? [];
    if (ruling === undefined) throw new Error('the ruling did not apply');
    const altered: Report = { ...report, id: 'rep_x', rulings: [{ ...ruling, quote: 'Never.' }] };
    const { faults } = await auditReport(stores, { report: altered, value: altered }, {});
    expect(faults.map(({ place }) => place)).toEqual(['rulings[0].quote']);
  });
});

describe('rule', () => {
  it.each<[string, { kind: string; stance?: string; note?: string; evidence?: unknown[] }, RegExp]>(
    [
      ['a stance without one', { kind: 'stance' }, /give a stance/],
      ['origins with a stance', { kind: 'split', stance: 'neither' }, /does not change a stance/],
      ['one sentence to merge', { kind: 'merge' }, /two sentences/],
      ['a number that is none', { kind: 'split', evidence: ['99'] }, /99 is not evidence/],
      ['no sentence', { kind: 'split', evidence: [{ at: 1 }] }, /No sentence/],
      ['an unknown document', { kind: 'split', evidence: ['doc_0:1-2'] }, /no text doc_0/],
      ['no reason', { kind: 'split', note: ' ' }, /says why/],
    ],
  )('refuses %s', async (_, { evidence = ['1'], ...changes }, message) => {
    const context = await ferryContext();
    const { evidence: pieces } = await asked(context);
    const [first] = pieces;
    const meant = evidence.map((place) =>
      typeof place === 'string'
        ? place
        : { document: first?.document.id ?? '', span: { start: 0, end: 1 } },
    );
    await expect(
      runOperation(rule, context, { note: 'Why not.', evidence: meant, ...changes }),
    ).rejects.toThrow(message);
  });
});
