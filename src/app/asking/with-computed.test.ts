import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { tableDossier } from '../../../test/fakes/table-dossier.js';
import { verifyReport } from '../../writing/verify-report.js';

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

const REGISTER = { 'agreements_2025-03-18.csv': MARCH, 'agreements_2025-05-19.csv': MAY };

const filled = async (name?: string, content = '') => {
  const tables = name === undefined ? REGISTER : { [name]: content };
  return (await tableDossier('Agreements', tables)).dossier;
};

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
  const { dossier, folder } = await tableDossier('Agreements', {
    'agreements.csv':
      'State,Agency,Signed\nFlorida,Alder Police,2025-02-03\nFlorida,Birch Police,2020-02-20\nGeorgia,Cedar Police,\n',
  });
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
  // Rows that the query passed over are no findings beside those that it counted.
  const row = 'State: Florida; Agency: Alder Police; Signed: 2025-02-03';
  expect(report.evidence.map(({ quote }) => quote)).toEqual([row]);
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

it('knows nothing later than the day of the check, and says what it left out', async () => {
  const dossier = await filled();
  const asked = async (question: string) => {
    const { computed = [] } = await dossier.ask({ question, asOf: '2025-04-30' });
    return computed.map(({ words, value, leftOut }) => ({ words, value, leftOut }));
  };
  const leftOut = [
    'The snapshot is of 18 March 2025: the newest that is not later than 30 April 2025.',
    'Snapshots later than 30 April 2025 were left out.',
  ];
  expect(await asked('How many agencies have an agreement?')).toEqual([
    {
      words:
        'the number of different combinations of agency and state in agreements as of 30 April 2025',
      value: '3',
      leftOut,
    },
  ]);
  expect(await asked('How many agencies had an agreement on 20 May 2025?')).toEqual([]);
  expect(await asked('How many agencies joined between 1 April 2025 and 20 May 2025?')).toEqual([]);
});

it('counts rows of a table without a day only as far as they are of until the day of the check', async () => {
  const dossier = await filled(
    'payments.csv',
    'Company,Paid,Date\nCedar,$5,2024-02-03\nDogwood,$7,2025-06-01\n',
  );
  const { computed } = await dossier.ask({
    question: 'How much was paid in total?',
    asOf: '2025-04-30',
  });
  expect(computed?.map(({ value, leftOut }) => ({ value, leftOut }))).toEqual([
    {
      value: '5',
      leftOut: [
        'Rows of payments later than 30 April 2025 by date, or without a day there, were left out.',
      ],
    },
  ]);
});

it('tells when somebody joined a register or left it, by the snapshots on both sides', async () => {
  const dossier = await filled();
  const asked = async (question: string) => {
    const { computed = [], verdict } = await dossier.ask({ question });
    return computed.map(({ value, holds }) => [value, holds, verdict?.label]);
  };
  expect(await asked('When did the Birch Police Department leave?')).toEqual([
    ['after 18 March 2025 and by 19 May 2025', null, undefined],
  ]);
  expect(await asked('When did the Cedar County Sheriff’s Office leave?')).toEqual([
    ['not by 19 May 2025', null, undefined],
  ]);
  expect(
    await asked('The Birch Police Department left between 1 March 2025 and 1 June 2025.'),
  ).toEqual([['after 18 March 2025 and by 19 May 2025', true, 'supported']]);
  expect(await asked('The Birch Police Department left before 2025.')).toEqual([
    ['after 18 March 2025 and by 19 May 2025', false, 'refuted'],
  ]);
  // It may have been in April or in May.
  expect(await asked('The Birch Police Department left in April 2025.')).toEqual([]);
});

it('tells whether somebody stood in a register on a day', async () => {
  const dossier = await filled();
  const asked = async (question: string) => {
    const { computed = [] } = await dossier.ask({ question });
    return computed.map(({ value, holds }) => [value, holds]);
  };
  expect(await asked('The Birch Police Department had an agreement on 1 April 2025.')).toEqual([
    ['1 of them', true],
  ]);
  expect(await asked('The Birch Police Department had an agreement on 1 June 2025.')).toEqual([
    ['none', false],
  ]);
});

it('takes names for one body or for two as readers ruled', async () => {
  const dossier = await filled(
    'payments.csv',
    'Company,Paid\nDogwood Services,$5\nDogwood Holdings Group,$7\nElm Works,$9\nElm Works Inc.,$2\n',
  );
  const asked = async (question: string) => {
    const { computed = [] } = await dossier.ask({ question });
    return computed.map(({ value, leftOut }) => [value, leftOut]);
  };
  const paid = 'How much was paid to Elm Works?';
  expect(await asked(paid)).toEqual([
    ['11', ['“elm works” was taken for Elm Works (1), Elm Works Inc. (1), by likeness.']],
  ]);
  expect(await asked('How many companies were there?')).toEqual([['4', []]]);
  const note = 'The register of companies says so.';
  await dossier.rule({ kind: 'not-same', evidence: ['Elm Works', 'Elm Works Inc.'], note });
  expect(await asked(paid)).toEqual([['9', []]]);
  const names = ['Dogwood Services', 'Elm Works'];
  const { id, claim } = await dossier.rule({ kind: 'same', evidence: names, note, by: 'Ada' });
  expect(claim).toBe('“Dogwood Services” and “Elm Works” are one body.');
  const ruled =
    '“Dogwood Services” and “Elm Works” are taken for one body, as ruled by Ada: The register of companies says so.';
  expect(await asked('How many companies were there?')).toEqual([['3', [ruled]]]);
  expect((await asked(paid))[0]?.[0]).toBe('14');
  await dossier.withdraw({ ruling: id, note: 'Another register says otherwise.' });
  expect(await asked('How many companies were there?')).toEqual([['4', []]]);
});

it('refuses a ruling on one name', async () => {
  const dossier = await filled();
  const rule = (evidence: string[]) =>
    dossier.rule({ kind: 'same', evidence, note: 'It says so.' });
  await expect(rule(['Elm', 'ELM.'])).rejects.toMatchObject({ code: 'invalid-input' });
});

it('counts names once that differ by marks alone', async () => {
  const dossier = await filled(
    'offices.csv',
    'State,Agency\nOhio,Alder Sheriff’s Office\nOhio,ALDER SHERIFFS OFFICE\nOhio,Birch 1-23\nOhio,Birch 12-3\n',
  );
  const { computed } = await dossier.ask({ question: 'How many agencies are there?' });
  expect(computed?.map(({ value }) => value)).toEqual(['3']);
});

it.each([
  ['at the end of March 2025', '3'],
  ['in force at the end of May 2025', '4'],
  ['at the beginning of May 2025', '3'],
])('takes “%s” for a day', async (when, value) => {
  const dossier = await filled();
  const { computed } = await dossier.ask({ question: `How many agreements were ${when}?` });
  expect(computed?.map((one) => one.value)).toEqual([value]);
});
