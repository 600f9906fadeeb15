import { describe, expect, it } from 'vitest';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Check } from '../../model/check.js';
import type { Report } from '../../model/report.js';
import type { OperationContext } from '../context.js';
import { runOperation } from '../operation.js';
import { ask } from '../operations/ask.js';
import { compare } from '../operations/compare.js';
import { publisher } from '../operations/publisher.js';
import { rule } from '../operations/rule.js';
import { differInSubstance } from './compare-checks.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';
const DENIAL = 'Marlin Ferries has never paid Osprey Piers for the pier.';

const ferryContext = async (): Promise<OperationContext> =>
  smallContext(
    await smallDossier(
      ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' }),
      FERRY_PUBLISHERS,
    ),
  );

const asked = async (context: OperationContext, input = {}): Promise<Check> => {
  await runOperation(ask, context, { question: QUESTION, ...input });
  const [newest] = await (await context.stores()).ledger.checks();
  if (newest === undefined) throw new Error('no check was kept');
  return newest;
};

const ruledOut = async (context: OperationContext, { report }: Check) =>
  runOperation(rule, context, {
    kind: 'stance',
    evidence: [String(report.evidence.find(({ quote }) => quote === DENIAL)?.n)],
    stance: 'qualifies',
    note: 'It is about one pier.',
    by: 'R. Reader',
  });

describe('compare', () => {
  it('finds nothing where nothing changed', async () => {
    const context = await ferryContext();
    const [from, to] = [await asked(context), await asked(context)];
    expect(await runOperation(compare, context, { from: from.id })).toMatchObject({
      from: { id: from.id, question: QUESTION, asOf: null },
      to: { id: to.id },
      changed: false,
      reasons: [],
      evidence: { added: [], removed: [], changed: [] },
      documents: { added: [], removed: [] },
      rulings: [],
    });
  });

  it('says which ruling changed which evidence', async () => {
    const context = await ferryContext();
    const from = await asked(context);
    const ruling = await ruledOut(context, from);
    const to = await asked(context);
    const output = await runOperation(compare, context, { from: from.id, to: to.id });
    expect(output.changed).toBe(true);
    expect(output.reasons).toEqual(['R. Reader overruled a stance: It is about one pier.']);
    expect(output.rulings).toEqual([{ ...ruling, withdrawn: null }]);
    expect(
      output.evidence.changed.map(({ before, after, why }) => [before.stance, after.stance, why]),
    ).toEqual([
      ['refutes', 'qualifies', 'Ruled qualifies by R. Reader; the engine judged refutes.'],
    ]);
    const back = await runOperation(compare, context, { from: to.id, to: from.id });
    expect(back.reasons).toEqual([
      'The ruling by R. Reader that overruled a stance no longer applies.',
    ]);
    expect(back.evidence.changed.map(({ why }) => why)).toEqual([
      'The ruling by R. Reader that it says qualifies no longer applies.',
    ]);
  });

  it('says which documents an earlier day leaves out, and what goes with them', async () => {
    const context = await ferryContext();
    const from = await asked(context);
    const to = await asked(context, { asOf: '2024-06-30' });
    const { documents, reasons, evidence, verdict } = await runOperation(compare, context, {
      from: from.id,
      to: to.id,
    });
    expect(documents.added).toEqual([]);
    expect(documents.removed.map(({ publisher: name }) => name).sort()).toEqual([
      'Coastal College',
      'Quiet Shores League',
    ]);
    expect(reasons).toEqual([
      'Documents as of 2024-06-30, before as of any day.',
      '2 documents removed.',
    ]);
    expect(evidence.removed.map(({ quote }) => quote)).toContain(DENIAL);
    expect(verdict.to?.label).toBe('supported');
  });

  it('tells a change of publishers and of the engine', async () => {
    const context = await ferryContext();
    const from = await asked(context);
    await runOperation(publisher, context, { name: 'Sound Gazette', kind: 'advocacy' });
    const to = await asked(context);
    const { ledger } = await context.stores();
    const engine = { ...to.report.engine, version: '9.9.9', models: { reader: 'other-1' } };
    await ledger.appendCheck({ ...to, id: 'chk_newer', report: { ...to.report, engine } });
    const { reasons } = await runOperation(compare, context, { from: from.id, to: 'newer' });
    expect(reasons).toEqual([
      'What is known about documents or publishers changed, or a document was read again.',
      `Corroborate 9.9.9 answered, before ${from.report.engine.version}.`,
      `The reader was other-1, before ${from.report.engine.models['reader']}.`,
    ]);
  });

  it('refuses checks of different questions', async () => {
    const context = await ferryContext();
    const from = await asked(context);
    const to = await asked(context, { question: 'Does Osprey Piers pay Marlin Ferries?' });
    await expect(
      runOperation(compare, context, { from: from.id, to: to.id }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

it('takes neither another head of the record nor a signature for another answer', () => {
  const head = { entries: 9, digest: 'a'.repeat(64) };
  const value = Buffer.from('signed').toString('base64');
  const proven: Report = {
    ...SAMPLE_REPORT,
    dossier: { ...SAMPLE_REPORT.dossier, head },
    signature: { algorithm: 'ed25519', key: 'b'.repeat(64), value },
  };
  expect(differInSubstance(SAMPLE_REPORT, proven)).toBe(false);
});
