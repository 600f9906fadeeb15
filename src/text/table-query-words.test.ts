import { expect, it } from 'vitest';
import type { TableQuery } from '../model/table-query.js';
import { tableQueryWords } from './table-query-words.js';

const QUERY: TableQuery = {
  source: { kind: 'register', register: 'agreements', asOf: '2025-03-01' },
  where: [],
  select: [],
  measure: { kind: 'rows' },
  group: [],
  order: null,
  limit: null,
  compare: null,
};

it.each<[Partial<TableQuery>, string]>([
  [
    {
      measure: { kind: 'distinct', columns: ['agency'] },
      where: [
        { column: 'state', is: 'is', values: ['Florida'] },
        { column: 'signed', is: 'more-than', values: ['2025-02-01'] },
      ],
      compare: { is: 'more-than', value: 1000 },
    },
    'the number of different entries under agency in agreements as of 1 March 2025, where state is “Florida” and signed is after 1 February 2025, and whether it is more than 1,000',
  ],
  [
    {
      source: { kind: 'table', table: 'payments' },
      measure: { kind: 'sum', column: 'paid' },
      group: [{ column: 'day', by: 'year' }],
      order: { by: { kind: 'measure' }, descending: true },
      limit: 3,
    },
    'the sum of paid in payments, for each year of day, the highest first, 3 at most',
  ],
  [
    {
      source: {
        kind: 'change',
        register: 'agreements',
        change: 'left',
        from: '2025-03-01',
        to: '2025-06-01',
      },
      measure: null,
      where: [{ column: 'agency', is: 'in', table: 'payments', other: 'payee' }],
    },
    'the rows among those that left agreements between 1 March 2025 and 1 June 2025, where agency stands in payee of payments, too',
  ],
])('puts %j in words', (query, words) => {
  expect(tableQueryWords({ ...QUERY, ...query })).toBe(words);
});
