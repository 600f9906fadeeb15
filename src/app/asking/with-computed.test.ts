import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { verifyReport } from '../../writing/verify-report.js';
import { createDossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';

// Loading the indexes takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MARCH = `State,Agency,Signed
Florida,Alder County Sheriff's Office,2025-02-03
Florida,Birch Police Department,2025-02-20
Georgia,Cedar County Sheriff's Office,2020-06-09
`;
const MAY = `State,Agency,Signed
Florida,Alder County Sheriff's Office,2025-02-03
Georgia,Cedar County Sheriff's Office,2020-06-09
Texas,Dogwood County Constable,2025-04-01
Texas,Elm Police Department,2025-05-02
`;

async function filled() {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'agreements_2025-03-18.csv'), MARCH);
  writeFileSync(join(folder, 'agreements_2025-05-19.csv'), MAY);
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Agreements' });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsInProcess,
    embedder: null,
    reader: createLexicalReader(),
  });
  onTestFinished(() => dossier.close());
  await dossier.add({ sources: ['agreements_2025-03-18.csv', 'agreements_2025-05-19.csv'] });
  return dossier;
}

it('decides claims about numbers by a query that can be run again, and shows rows', async () => {
  const dossier = await filled();
  const held = await dossier.ask({
    question: 'Did two agencies in Florida have an agreement on 1 April 2025?',
  });
  expect([held.verdict?.label, held.computed?.map(({ value, holds }) => [value, holds])]).toEqual([
    'supported',
    [['2', true]],
  ]);
  const refuted = await dossier.ask({
    question: 'There were more than five agreements on 20 May 2025.',
  });
  expect([refuted.verdict?.label, refuted.computed?.[0]?.value]).toEqual(['refuted', '4']);
  expect(refuted.sections[0]?.statements[0]).toMatchObject({
    text: 'Computed from the tables of the dossier: the number of rows in agreements as of 20 May 2025: 4.',
    citations: [1, 2, 3],
  });
  expect(refuted.evidence[0]?.quote).toBe(
    "State: Florida; Agency: Alder County Sheriff's Office; Signed: 2025-02-03",
  );
  expect(verifyReport(refuted)).toEqual([]);
  const { rows } = await dossier.query({ sql: refuted.computed?.[0]?.sql ?? '' });
  expect(rows).toEqual([[4]]);
});

it('answers open questions first, and computes nothing where a word is left over', async () => {
  const dossier = await filled();
  const open = await dossier.ask({
    question: 'How many agencies joined between 1 April 2025 and 20 May 2025?',
  });
  expect([open.verdict, open.computed?.[0]?.value]).toEqual([null, '2']);
  const strange = await dossier.ask({
    question: 'There were three agreements with dolphins on 20 May 2025.',
  });
  expect(strange.computed).toBeUndefined();
});

it.each([
  'The number of agencies fell by 2 between 1 April 2025 and 20 May 2025.',
  'All agencies in Florida signed on 3 February 2025.',
  'Only agencies in Florida signed in 2025.',
  'How many agencies were there per state on 20 May 2025?',
  'How many agencies joined before 20 May 2025?',
])('computes nothing of what no query of ours asks: %s', async (question) => {
  const dossier = await filled();
  expect((await dossier.ask({ question })).computed).toBeUndefined();
});

it('compares a growth in percent as it is said', async () => {
  const dossier = await filled();
  const grown = (by: string) =>
    dossier.ask({
      question: `The number of agencies grew by ${by} percent between 1 April 2025 and 20 May 2025.`,
    });
  const told = [await grown('more than 50'), await grown('about 33')];
  expect(told.map(({ computed }) => computed?.[0]?.holds)).toEqual([false, true]);
});

it('shows the rows that an answer rests on, and says which it left out', async () => {
  const folder = scratchFolder();
  writeFileSync(
    join(folder, 'agreements.csv'),
    'State,Agency,Signed\nFlorida,Alder Police,2025-02-03\nFlorida,Birch Police,2020-02-20\nGeorgia,Cedar Police,\n',
  );
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Agreements' });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsInProcess,
    embedder: null,
    reader: createLexicalReader(),
  });
  onTestFinished(() => dossier.close());
  await dossier.add({ sources: ['agreements.csv'] });
  const report = await dossier.ask({ question: 'How many agencies signed after 2024?' });
  const { documents } = await dossier.list({ what: 'documents' });
  const document = documents[0]?.id;
  expect(report.computed).toMatchObject([
    {
      value: '1',
      rows: [{ document, place: 1, row: 2 }],
      shown: {
        columns: ['state', 'agency', 'signed'],
        rows: [['Florida', 'Alder Police', '2025-02-03']],
      },
      documents: [{ id: document, title: 'agreements', url: null }],
      leftOut: ['1 row without a date in “signed” was left out.'],
    },
  ]);
  const faultsOf = async (written: unknown) => {
    writeFileSync(join(folder, 'report.json'), JSON.stringify(written));
    const audit = await dossier.audit({ file: 'report.json' });
    return audit.kind === 'report' ? audit.faults.map(({ place }) => place) : audit;
  };
  expect(await faultsOf(report)).toEqual([]);
  const [finding] = report.computed ?? [];
  const forged = {
    ...finding,
    shown: { ...finding?.shown, rows: [['Florida', 'Birch Police', '2025-02-03']] },
  };
  expect(await faultsOf({ ...report, computed: [forged] })).toContain('computed[0].shown.rows[0]');
});
