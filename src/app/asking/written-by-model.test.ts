import { expect, it } from 'vitest';
import { assisting } from '../../../test/fakes/assisting.js';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { readerOf } from '../../../test/fakes/told-reader.js';
import type { Reader } from '../../ports/reader.js';
import { publish } from '../../publishing/publish.js';
import { auditReport } from '../auditing/audit-report.js';
import { answer } from './answer.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';
const PLAIN = { color: false, width: 200 };
const GOOD =
  'The Harbour Council states that Marlin Ferries pays Osprey Piers for the use of the north pier.';
const WRONG = 'The Harbour Council states that Marlin Ferries pays Osprey Piers 40 dollars.';

async function ask(said: unknown) {
  const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
  const stores = await smallDossier(documents, FERRY_PUBLISHERS);
  const reader = createLexicalReader();
  const { model } = scriptedModel(() => said, { role: 'writer' });
  const models = await assisting({ writer: model });
  const options = { clock: fixedClock(), ids: countingIds(), models };
  const { report } = await answer(stores, reader, QUESTION, options);
  return { stores, reader, report };
}

const said = {
  summary: [GOOD, WRONG].map((text) => ({ text, citations: [1] })),
  findings: [],
  bottomLine: [],
};

it('says in every form how much a model wrote and how much was replaced', async () => {
  const { report } = await ask(said);
  const words = /1 of \d+ sentences is the model’s; 1 was replaced/;
  const [summary] = report.sections;
  expect(summary?.statements.map(({ form }) => form)).toEqual(['generated', 'quoted', 'quoted']);
  for (const format of ['text', 'md', 'html'] as const)
    expect((await publish(report, format, PLAIN)).replace(/\s+/g, ' ')).toMatch(words);
});

it('says that a model gave nothing, and why', async () => {
  const { report } = await ask(failsWith('quota'));
  expect(await publish(report, 'md', PLAIN)).toContain(
    'extractive, because the language model gave nothing: The writer scripted-1 fails as it was told: quota',
  );
});

it('reads a model’s sentences beside what they cite again when a report is audited', async () => {
  const { report, stores, reader } = await ask(said);
  const faultsOf = async (own: Reader) => {
    const means = { reader: async () => own };
    return (await auditReport(stores, { report, value: report }, {}, means)).faults;
  };
  const doubts = readerOf({ supports: 0.4, refutes: 0.5, qualifies: 0, neither: 0.1 }).reader;
  expect(await faultsOf(reader)).toEqual([]);
  expect(await faultsOf(doubts)).toEqual([
    {
      place: 'sections[0].statements[0]',
      message: '[1] does not bear out all of it, as the reader of this machine reads it',
    },
  ]);
});
