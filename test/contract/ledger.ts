import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publisherRevision } from '../../src/adapters/ledger/publisher-revision.js';
import type { Check } from '../../src/model/check.js';
import type { DocumentMetadata, Extraction } from '../../src/model/document.js';
import type { KeptSentence } from '../../src/model/kept-sentence.js';
import type { ModelCall } from '../../src/model/model-call.js';
import type { Publisher } from '../../src/model/publisher.js';
import type { Ruling } from '../../src/model/ruling.js';
import type { WatchEvent } from '../../src/model/watch.js';
import type { WebEvent, WebEventOf } from '../../src/model/web-run.js';
import type { Ledger } from '../../src/ports/ledger.js';
import { sampleRecord } from '../fakes/sample-record.js';
import { SAMPLE_REPORT } from '../fakes/sample-report.js';

const TRIBUNE: Publisher = { name: 'The Tribune', kind: 'news', interests: [] };
const AGENCY: Publisher = {
  name: 'Agency',
  kind: 'government',
  interests: ['It runs the programme.'],
  note: 'Answers requests within 20 days.',
};

const sampleCheck = (id: string): Check => ({
  id,
  question: SAMPLE_REPORT.question,
  askedAt: '2025-03-01T12:00:00.000Z',
  revision: '0123456789ab',
  engineVersion: '0.1.0',
  report: { ...SAMPLE_REPORT, id: `rep_${id}` },
});

const KEPT: KeptSentence = {
  claim: 'c1',
  document: { id: 'doc_1', title: 'Notes', publisher: 'Agency', kind: 'government', date: null },
  extraction: 'ext_1',
  span: { start: 3, end: 12 },
  page: 2,
  stance: 'refutes',
  probability: 0.7,
  relevance: 0.9,
  speaker: null,
  certainty: 'asserted',
  origin: 'o1',
  n: 4,
};

const sampleRuling = (id: string): Ruling => ({
  id,
  kind: 'stance',
  claim: 'The level fell.',
  document: 'doc_1',
  extraction: 'ext_1',
  span: { start: 3, end: 12 },
  quote: 'It fell.',
  stance: 'supports',
  note: 'The table says “fell”.',
  by: 'A reader',
  at: '2025-03-01T12:00:00.000Z',
});

const sampleCall = (id: string): ModelCall => ({
  id,
  at: '2025-03-01T12:00:00.000Z',
  role: 'reader',
  model: 'small-1',
  endpoint: 'http://127.0.0.1:11434',
  prompt: 'a'.repeat(64),
  documents: ['doc_1'],
  replies: [{ text: '{"stance":"supports"}', finish: 'whole' }],
  usage: { input: 120, output: 8, cost: 0.0004 },
  failure: null,
});

const WATCHED: readonly WatchEvent[] = [
  {
    event: 'added',
    source: 'wat_1',
    at: '2025-03-01T12:00:00.000Z',
    kind: 'page',
    address: 'https://herald.example/',
    allowPrivate: false,
  },
  { event: 'removed', source: 'wat_1', at: '2025-03-02T12:00:00.000Z' },
];
const ENDED: WebEventOf<'ended'> = {
  kind: 'ended',
  run: 'run_1',
  at: '2025-03-01T12:00:00.000Z',
  by: 'all-visited',
};

const WITHDRAWAL = { note: 'Misread.', by: 'Another', at: '2025-03-02T12:00:00.000Z' };

const collect = async (extractions: AsyncIterable<Extraction>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of extractions) ids.push(id);
  return ids;
};

/** What every ledger does. `open` makes an empty one, which the test leaves to be cleaned up. */
export function describeLedger(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    it('gives back what was recorded, unchanged', async () => {
      const ledger = await open();
      const entry = sampleRecord('Naïve “quotes” — 🧾 and\u0000 nul. Second.');
      expect(await ledger.record(entry)).toEqual({ added: true });
      const { capture, document, extraction } = entry;
      expect(await ledger.document(document.id)).toEqual(document);
      expect(await ledger.documentByHash(document.sha256)).toEqual(document);
      expect(await ledger.extraction(extraction.id)).toEqual(extraction);
      expect(await ledger.captures(document.id)).toEqual([capture]);
      expect(await ledger.documents()).toEqual([document]);
    });

    it('answers undefined for what it does not hold', async () => {
      const ledger = await open();
      expect(await ledger.document('doc_0')).toBeUndefined();
      expect(await ledger.documentByHash('0'.repeat(64))).toBeUndefined();
      expect(await ledger.extraction('ext_0')).toBeUndefined();
      expect(await ledger.check('chk_0')).toBeUndefined();
      expect(await ledger.captures('doc_0')).toEqual([]);
      expect(await collect(ledger.extractions(['doc_0']))).toEqual([]);
    });

    it('adds nothing when the same is recorded twice', async () => {
      const ledger = await open();
      await ledger.record(sampleRecord('Once.'));
      const before = [await ledger.revision(), await ledger.counts()];
      expect(await ledger.record(sampleRecord('Once.'))).toEqual({ added: false });
      expect([await ledger.revision(), await ledger.counts()]).toEqual(before);
    });

    it('keeps the capture of known bytes at another address', async () => {
      const ledger = await open();
      const { document, ...first } = sampleRecord('Once.');
      const second = sampleRecord('Once.', { address: 'https://example.org/once' });
      await ledger.record({ ...first, document });
      const revision = await ledger.revision();
      expect(await ledger.record(second)).toEqual({ added: true });
      expect(await ledger.captures(document.id)).toEqual([first.capture, second.capture]);
      expect(await ledger.revision()).toBe(revision);
      expect(await ledger.webCaptures()).toEqual([{ ...second.capture, documentId: document.id }]);
    });

    it('keeps bytes that are there again after others, and each return once', async () => {
      const ledger = await open();
      const address = 'https://example.org/page';
      const taken = (text: string, day: number, headers: Record<string, string> = {}) => {
        const entry = sampleRecord(text, { address });
        const capturedAt = `2025-03-0${day}T12:00:00.000Z`;
        const id = `${entry.capture.id}${day}${Object.values(headers).join('')}`;
        return { ...entry, capture: { ...entry.capture, id, capturedAt, headers } };
      };
      const [first, other, again] = [taken('One.', 1), taken('Two.', 2), taken('One.', 4)];
      for (const entry of [first, other, again])
        expect(await ledger.record(entry)).toEqual({ added: true });
      for (const entry of [taken('One.', 5), first, other, again])
        expect(await ledger.record(entry)).toEqual({ added: false });
      const archived = taken('Two.', 6, { 'warc-date': '2025-03-03T12:00:00.000Z' });
      expect(await ledger.record(archived)).toEqual({ added: false });
      const known = [first, other, again].map(({ capture, document }) => ({
        ...capture,
        documentId: document.id,
      }));
      expect(await ledger.capturesAt(address)).toEqual(known);
      expect(new Set(await ledger.webCaptures())).toEqual(new Set(known));
      expect(await ledger.captures(first.document.id)).toEqual([first.capture, again.capture]);
      expect(await ledger.capturesAt('https://example.org/')).toEqual([]);
      expect(await ledger.chainFaults()).toEqual([]);
    });

    it('refuses a record whose parts are not of one thing', async () => {
      const ledger = await open();
      const entry = { ...sampleRecord('One.'), extraction: sampleRecord('Two.').extraction };
      await expect(ledger.record(entry)).rejects.toMatchObject({ code: 'internal-error' });
      expect(await ledger.documents()).toEqual([]);
    });

    it('keeps an older extraction beside the newer one in force', async () => {
      const ledger = await open();
      const older = sampleRecord('Same bytes.').extraction;
      const newer = sampleRecord('Same bytes.', { readerVersion: 2 });
      await ledger.record(sampleRecord('Same bytes.'));
      const revision = await ledger.revision();
      expect(await ledger.record(newer)).toEqual({ added: true });
      const { id } = newer.document;
      expect(await collect(ledger.extractions([id]))).toEqual([newer.extraction.id]);
      expect(await ledger.extractionIds()).toEqual(new Map([[id, newer.extraction.id]]));
      expect(await ledger.extraction(older.id)).toEqual(older);
      expect(await ledger.revision()).not.toBe(revision);
    });

    it('puts newer metadata in force and ignores metadata that changes nothing', async () => {
      const ledger = await open();
      const { document } = sampleRecord('Text.');
      await ledger.record(sampleRecord('Text.'));
      const revision = await ledger.revision();
      expect(await ledger.describe(document.id, document.metadata)).toEqual({ changed: false });
      const renamed = { ...document.metadata, title: 'Better title' };
      expect(await ledger.describe(document.id, renamed)).toEqual({ changed: true });
      expect((await ledger.document(document.id))?.metadata).toEqual(renamed);
      expect((await ledger.documentByHash(document.sha256))?.metadata).toEqual(renamed);
      expect((await ledger.documents())[0]?.metadata).toEqual(renamed);
      expect(await ledger.revision()).not.toBe(revision);
      await ledger.describe(document.id, document.metadata);
      expect(await ledger.revision()).toBe(revision);
    });

    it('refuses metadata for a document that it does not hold', async () => {
      const ledger = await open();
      const { metadata } = sampleRecord('Text.').document;
      await expect(ledger.describe('doc_0', metadata)).rejects.toMatchObject({ code: 'not-found' });
    });

    it('puts the newest entry of a publisher in force', async () => {
      const ledger = await open();
      expect(await ledger.register(TRIBUNE)).toEqual({ changed: true });
      expect(await ledger.register(TRIBUNE)).toEqual({ changed: false });
      expect(await ledger.register(AGENCY)).toEqual({ changed: true });
      const owned = { ...TRIBUNE, interests: ['Its owner sells to the agency.'] };
      expect(await ledger.register(owned)).toEqual({ changed: true });
      expect(await ledger.publishers()).toEqual([AGENCY, owned]);
      expect((await ledger.counts()).publishers).toBe(2);
    });

    it('refuses a publisher that somebody else changed meanwhile, and takes one that nobody did', async () => {
      const ledger = await open();
      const owned = { ...TRIBUNE, interests: ['Its owner sells to the agency.'] };
      const seen = { expected: publisherRevision(TRIBUNE) };
      await expect(ledger.register(TRIBUNE, seen)).rejects.toMatchObject({ code: 'conflict' });
      expect(await ledger.publishers()).toEqual([]);
      await ledger.register(TRIBUNE);
      expect(await ledger.register(owned, seen)).toEqual({ changed: true });
      await expect(ledger.register(TRIBUNE, seen)).rejects.toMatchObject({ code: 'conflict' });
      expect(await ledger.publishers()).toEqual([owned]);
    });

    it('keeps the sentences that were judged for a check beside it', async () => {
      const ledger = await open();
      await ledger.appendCheck(sampleCheck('chk_a'), [KEPT, { ...KEPT, origin: null, n: null }]);
      await ledger.appendCheck(sampleCheck('chk_b'));
      expect(await ledger.sentences('chk_a')).toEqual([KEPT, { ...KEPT, origin: null, n: null }]);
      expect(await ledger.sentences('chk_b')).toEqual([]);
      expect(await ledger.sentences('chk_0')).toEqual([]);
    });

    it('keeps rulings in the order they were made, and withdrawals beside them', async () => {
      const ledger = await open();
      const merge: Ruling = {
        id: 'rul_a',
        kind: 'merge',
        claim: 'The level fell.',
        evidence: [
          {
            document: 'doc_1',
            extraction: 'ext_1',
            span: { start: 3, end: 12 },
            quote: 'It fell.',
          },
          { document: 'doc_2', extraction: 'ext_2', span: { start: 0, end: 8 }, quote: 'It fell.' },
        ],
        note: 'One press release.',
        by: 'A reader',
        at: '2025-03-01T12:00:00.000Z',
      };
      await ledger.appendRuling(sampleRuling('rul_b'));
      await ledger.appendRuling(merge);
      await ledger.withdrawRuling({ ruling: 'rul_b', ...WITHDRAWAL });
      expect(await ledger.rulings()).toEqual([
        { ...sampleRuling('rul_b'), withdrawn: WITHDRAWAL },
        { ...merge, withdrawn: null },
      ]);
    });

    it('refuses a ruling that is recorded already, and to withdraw none or one twice', async () => {
      const ledger = await open();
      await ledger.appendRuling(sampleRuling('rul_a'));
      await expect(ledger.appendRuling(sampleRuling('rul_a'))).rejects.toMatchObject({
        code: 'internal-error',
      });
      const other = { ruling: 'rul_0', ...WITHDRAWAL };
      await expect(ledger.withdrawRuling(other)).rejects.toMatchObject({ code: 'not-found' });
      const withdrawal = { ruling: 'rul_a', ...WITHDRAWAL };
      await ledger.withdrawRuling(withdrawal);
      await expect(ledger.withdrawRuling(withdrawal)).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('keeps calls of models, and answers a prompt with the newest in which the model answered', async () => {
      const ledger = await open();
      const failure = { why: 'quota' as const, message: 'The reader takes no more requests.' };
      const failed = { ...sampleCall('mdl_2'), replies: [], failure };
      const other = { ...sampleCall('mdl_3'), prompt: 'b'.repeat(64), failure };
      const refused = {
        ...sampleCall('mdl_4'),
        prompt: 'c'.repeat(64),
        failure: { why: 'refused' as const, message: 'The reader declines to answer.' },
      };
      const calls = [sampleCall('mdl_1'), failed, other, refused];
      for (const call of calls) await ledger.appendModelCall(call);
      expect(await ledger.modelCalls()).toEqual(calls);
      expect(await ledger.answeredCall('a'.repeat(64))).toEqual(sampleCall('mdl_1'));
      expect(await ledger.answeredCall('b'.repeat(64))).toBeUndefined();
      expect(await ledger.answeredCall('c'.repeat(64))).toEqual(refused);
      await expect(ledger.appendModelCall(sampleCall('mdl_1'))).rejects.toMatchObject({
        code: 'internal-error',
      });
    });

    it('keeps what happens to watched sources in its order', async () => {
      const ledger = await open();
      for (const event of WATCHED) await ledger.appendWatchEvent(event);
      expect(await ledger.watchEvents()).toEqual(WATCHED);
      await ledger.close?.();
    });

    it('keeps what happened in runs over the web, by run and by kind', async () => {
      const ledger = await open();
      const other: WebEvent = { ...ENDED, run: 'run_2', by: 'pages' };
      const aside: WebEvent = {
        kind: 'aside',
        run: 'run_1',
        at: '2025-03-01T12:00:00.000Z',
        url: 'https://herald.example/tag/pier',
        reason: 'listing',
        why: 'a list of other pages',
      };
      for (const event of [aside, ENDED, other]) await ledger.appendWebEvent(event);
      expect(await ledger.webEvents()).toEqual([aside, ENDED, other]);
      expect(await ledger.webEvents({ run: 'run_1' })).toEqual([aside, ENDED]);
      expect(await ledger.webEvents({ kind: 'ended' })).toEqual([ENDED, other]);
      expect(await ledger.webEvents({ run: 'run_2', kind: 'aside' })).toEqual([]);
    });

    it('leaves the revision as it is when a reader rules', async () => {
      const ledger = await open();
      const revision = await ledger.revision();
      await ledger.appendRuling(sampleRuling('rul_a'));
      expect(await ledger.revision()).toBe(revision);
    });

    it('has another position after whatever was appended, and else the same', async () => {
      const ledger = await open();
      const positions = [await ledger.position()];
      const changes = [
        () => ledger.record(sampleRecord('Text.')),
        () => ledger.record(sampleRecord('Text.', { address: '/elsewhere' })),
        () => ledger.register(AGENCY),
        () => ledger.appendCheck(sampleCheck('chk_a'), [KEPT]),
        () => ledger.appendRuling(sampleRuling('rul_a')),
        () => ledger.withdrawRuling({ ruling: 'rul_a', ...WITHDRAWAL }),
        () => ledger.appendModelCall(sampleCall('mdl_a')),
        () => ledger.appendWatchEvent({ event: 'removed', source: 'wat_1', at: '2025-03-02' }),
        () => ledger.appendWebEvent(ENDED),
      ];
      for (const change of changes) {
        await change();
        positions.push(await ledger.position());
      }
      expect(new Set(positions).size).toBe(changes.length + 1);
      await ledger.register(AGENCY);
      await ledger.record(sampleRecord('Text.'));
      expect(await ledger.position()).toBe(positions.at(-1));
    });

    it('lists checks newest first and refuses one that is recorded already', async () => {
      const ledger = await open();
      await ledger.appendCheck(sampleCheck('chk_b'));
      await ledger.appendCheck(sampleCheck('chk_a'));
      expect(await ledger.checks()).toEqual([sampleCheck('chk_a'), sampleCheck('chk_b')]);
      expect(await ledger.check('chk_b')).toEqual(sampleCheck('chk_b'));
      await expect(ledger.appendCheck(sampleCheck('chk_a'))).rejects.toMatchObject({
        code: 'internal-error',
      });
    });

    it('lists documents and extractions ordered by document id', async () => {
      const ledger = await open();
      const entries = ['A.', 'B.', 'C.', 'D.'].map((text) => sampleRecord(text));
      for (const entry of entries) await ledger.record(entry);
      const ordered = entries.sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
      expect(await ledger.documents()).toEqual(ordered.map(({ document }) => document));
      expect(await collect(ledger.extractions())).toEqual(
        ordered.map(({ extraction }) => extraction.id),
      );
    });

    it('has nothing to complain of when verified', async () => {
      const ledger = await open();
      await ledger.record(sampleRecord('Text.'));
      await ledger.register(AGENCY);
      await ledger.appendCheck(sampleCheck('chk_a'), [KEPT]);
      await ledger.appendRuling(sampleRuling('rul_a'));
      await ledger.withdrawRuling({ ruling: 'rul_a', ...WITHDRAWAL });
      await expect(ledger.verify()).resolves.toBeUndefined();
    });

    it('gives the same sources the same revision, whatever the order they came in', async () => {
      const metadata: fc.Arbitrary<Partial<DocumentMetadata>> = fc.record({
        title: fc.string({ minLength: 1, maxLength: 12 }),
        date: fc.constantFrom('2024-01-01', null),
      });
      const sources = fc.uniqueArray(fc.record({ text: fc.string({ minLength: 1 }), metadata }), {
        maxLength: 5,
        selector: ({ text }) => Buffer.from(text, 'utf8').toString('hex'),
      });
      await fc.assert(
        fc.asyncProperty(sources, fc.boolean(), async (items, publisherFirst) => {
          const [one, other] = [await open(), await open()];
          await one.register(AGENCY);
          if (publisherFirst) await other.register(AGENCY);
          for (const item of items) await one.record(sampleRecord(item.text, item));
          for (const item of items.reverse()) {
            await other.record(sampleRecord(item.text, { ...item, address: '/elsewhere' }));
          }
          if (!publisherFirst) await other.register(AGENCY);
          expect(await one.revision()).toBe(await other.revision());
          expect(await one.revision()).toMatch(/^[0-9a-f]{12}$/);
        }),
        { numRuns: 25 },
      );
    });
  });
}
