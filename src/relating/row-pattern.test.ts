import { expect, it } from 'vitest';
import type { ColumnType } from '../model/table.js';
import { rowPattern } from './row-pattern.js';

const columns = (...heads: [string, ColumnType?][]) =>
  heads.map(([heading, type = 'text']) => ({
    ...{ name: heading.toLowerCase().replaceAll(' ', '_'), heading, type },
    unit: type === 'amount' ? 'USD' : null,
  }));

const CONTRACTS = columns(
  ['Agency'],
  ['Award ID'],
  ['Recipient Name'],
  ['Federal Action Obligation', 'amount'],
  ['Action Date', 'date'],
);

it('reads who promised whom money, and who paid', () => {
  expect(rowPattern(CONTRACTS, 'contracts')).toEqual({
    ...{ kind: 'contracted-with', agent: 'agency', patient: 'recipient_name' },
    amount: { column: 'federal_action_obligation', currency: 'USD' },
    ...{ day: 'action_date', record: 'award_id' },
  });
  const paid = columns(
    ['Department'],
    ['Vendor'],
    ['Amount Paid', 'amount'],
    ['Date Paid', 'date'],
  );
  expect(rowPattern(paid, 'checks')).toMatchObject({
    ...{ kind: 'paid', agent: 'department', patient: 'vendor', day: 'date_paid' },
    amount: { column: 'amount_paid', currency: 'USD' },
  });
});

it('reads who has an agreement with whom, and who shares with whom', () => {
  const agreements = columns(['Agency'], ['Agreement With'], ['Support Type'], ['Signed', 'date']);
  expect(rowPattern(agreements, 'agreements')).toMatchObject({
    ...{ kind: 'contracted-with', agent: 'agency', patient: 'agreement_with' },
    ...{ record: 'support_type', day: 'signed' },
  });
  const access = columns(['src_agency'], ['external_agency']);
  expect(rowPattern(access, 'agency-access.csv')).toMatchObject({ kind: 'shared-data-with' });
  expect(rowPattern(access, 'agencies')).toBeNull();
});

it.each([
  [
    'two columns of payers',
    columns(['Awarding Agency'], ['Funding Agency'], ['Vendor'], ['Paid', 'amount']),
  ],
  ['no money', columns(['Agency'], ['Vendor'], ['Award ID'])],
  ['two payees', columns(['Agency'], ['Vendor'], ['Contractor'], ['Paid', 'amount'])],
  ['numbers that are no money', columns(['Agency'], ['Vendor'], ['Cameras', 'integer'])],
  ['one body a row', columns(['State'], ['Law Enforcement Agency'], ['Signed', 'date'])],
])('reads nothing where headings leave it open: %s', (_, heads) => {
  expect(rowPattern(heads, 'register')).toBeNull();
});

it('takes no day where several may be meant', () => {
  const two = columns(
    ['Agency'],
    ['Vendor'],
    ['Paid', 'amount'],
    ['Award Date', 'date'],
    ['Payment Date', 'date'],
  );
  expect(rowPattern(two, 'payments')?.day).toBeNull();
});
