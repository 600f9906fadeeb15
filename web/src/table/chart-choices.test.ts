import { expect, it } from 'vitest';
import type { Column } from '../api/types.js';
import { choicesOf, titleOf } from './chart-choices.js';

const column = (name: string, type: Column['type'], unit: string | null = null): Column => ({
  ...{ name, heading: name, type, unit, digits: 0, decimals: 0, position: 1, missing: 0, odd: 0 },
});

it('offers counts and sums, over time first and then by name', () => {
  const columns = [column('Payee', 'text'), column('Paid', 'amount', '$'), column('On', 'date')];
  const { measures, groups } = choicesOf({ columns });
  expect(measures.map(({ words, asked }) => [words, asked])).toEqual([
    ['Number of rows', {}],
    ['Sum of Paid, $', { sum: 'Paid' }],
  ]);
  expect(groups.map(({ words, asked }) => [words, asked])).toEqual([
    ['year of On', { by: 'On', unit: 'year' }],
    ['month of On', { by: 'On', unit: 'month' }],
    ['Payee', { by: 'Payee' }],
  ]);
  expect(measures.map((measure) => groups.map((group) => titleOf(measure, group))[2])).toEqual([
    'Number of rows for each Payee',
    'Sum of Paid, $ for each Payee',
  ]);
});
