import { expect, it, vi } from 'vitest';
import { tableDossier } from '../../../test/fakes/table-dossier.js';

// Loading the indexes takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PAYMENTS = `Department,Vendor,Amount Paid,Date Paid,Contract No
Calder County Sheriff's Office,Northgate Systems Inc.,"$1,200.50",2024-03-05,C-7
Calder County Sheriff's Office,"Northgate Systems, LLC",$80,2024-04-05,C-8
Calder County Sheriff's Office,MISCELLANEOUS VENDORS,$900,2024-04-06,
Calder County Clerk,Northgate Systems Inc.,-$40,2024-04-07,C-7
`;

const filled = async () => (await tableDossier('Payments', { 'payments.csv': PAYMENTS })).dossier;

it('lists what rows say with their cells, and nothing of rows that name nobody or take money back', async () => {
  const dossier = await filled();
  const { relations, bodies, tables } = await dossier.relations({ kind: 'paid' });
  expect(tables).toEqual({ read: ['payments'], leftOut: [] });
  expect(bodies.map(({ name }) => name)).toEqual([
    "Calder County Sheriff's Office",
    'Northgate Systems Inc.',
  ]);
  const columns = ['department', 'vendor', 'amount_paid', 'date_paid', 'contract_no'];
  expect(
    relations.map(({ when, amount, record, place }) => [
      when?.earliest,
      amount,
      record,
      place.cells,
      place.quote,
    ]),
  ).toEqual([
    [
      '2024-03-05',
      { value: 1200.5, currency: null },
      'C-7',
      { place: 1, row: 2, columns },
      "Department: Calder County Sheriff's Office; Vendor: Northgate Systems Inc.; Amount Paid: $1,200.50; Date Paid: 2024-03-05; Contract No: C-7",
    ],
    [
      '2024-04-05',
      { value: 80, currency: null },
      'C-8',
      { place: 1, row: 3, columns },
      "Department: Calder County Sheriff's Office; Vendor: Northgate Systems, LLC; Amount Paid: $80; Date Paid: 2024-04-05; Contract No: C-8",
    ],
  ]);
});

it('counts names apart or as one as readers ruled', async () => {
  const dossier = await filled();
  const note = 'The register of companies says so.';
  const evidence = ['Northgate Systems Inc.', 'Northgate Systems, LLC'];
  const bodies = async () =>
    (await dossier.relations({ kind: 'paid' })).bodies.map(({ names }) =>
      names.map(({ name, rule }) => [name, rule]),
    );
  await dossier.rule({ kind: 'not-same', evidence, note });
  expect(await bodies()).toEqual([
    [["Calder County Sheriff's Office", 'same-name']],
    [['Northgate Systems Inc.', 'company-ending']],
    [['Northgate Systems, LLC', 'ruled']],
  ]);
  await dossier.rule({ kind: 'same', evidence, note });
  expect((await bodies()).length).toBe(2);
});
