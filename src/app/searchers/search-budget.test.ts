import { expect, it } from 'vitest';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import type { Searcher } from '../../ports/searcher.js';
import { SearchBudget } from './search-budget.js';

const CAPABILITIES = { dateRange: false, language: false, site: false, pages: false };

/** A searcher that finds nothing, at a price of its own. */
const priced = (name: string, price: number, cost = price): Searcher => ({
  name,
  price,
  capabilities: CAPABILITIES,
  takes: 'words',
  search: async (query) => ({
    searcher: name,
    query,
    askedAt: '2025-03-01T12:00:00.000Z',
    took: 0,
    requests: 1,
    cost,
    deadEngines: [],
    unheeded: [],
    found: [],
    count: 0,
    refused: [],
  }),
});

/** How many of so many searches were sent. */
async function sent(searcher: Searcher, times: number): Promise<number> {
  const answers = await Promise.all(
    Array.from({ length: times }, (_, at) => searcher.search(`query ${at}`)),
  );
  return answers.filter((answer) => 'found' in answer).length;
}

it('counts the queries of all searchers of a question together', async () => {
  const budget = new SearchBudget({ queries: 3, dollars: 1 }, fixedClock());
  expect(await sent(budget.within(priced('one', 0)), 2)).toBe(2);
  const other = budget.within(priced('other', 0));
  expect(await sent(other, 2)).toBe(1);
  expect(await other.search('more')).toEqual({
    searcher: 'other',
    query: 'more',
    askedAt: '2025-03-01T12:00:00.000Z',
    took: 0,
    requests: 0,
    cost: 0,
    deadEngines: [],
    unheeded: [],
    failure: {
      why: 'quota',
      message:
        'One question may take 3 queries, which are spent. Raise `search: budgets:` in corroborate.yaml.',
    },
  });
});

it('spends no more than it may, also where searches go out at once', async () => {
  const budget = new SearchBudget({ queries: 100, dollars: 0.1 }, fixedClock());
  expect(await sent(budget.within(priced('paid', 0.01)), 30)).toBe(10);
  expect(budget.spent).toEqual({ queries: 10, dollars: expect.closeTo(0.1) });
  expect(await sent(budget.within(priced('free', 0)), 5)).toBe(5);
});

it('goes by what a search did cost once it is known', async () => {
  const budget = new SearchBudget({ queries: 100, dollars: 0.1 }, fixedClock());
  const cheap = budget.within(priced('cheap', 0.1, 0.02));
  expect([await sent(cheap, 1), await sent(cheap, 1)]).toEqual([1, 0]);
  expect(budget.spent).toEqual({ queries: 1, dollars: expect.closeTo(0.02) });
});

it('goes on from what was spent before, and counts nothing that was not sent', async () => {
  const spent = { queries: 2, dollars: 0.06 };
  const budget = new SearchBudget({ queries: 4, dollars: 0.1 }, fixedClock(), spent);
  const unsent = budget.within({
    ...priced('unsent', 0.03),
    search: async (query) => ({ ...(await priced('unsent', 0.03, 0).search(query)), requests: 0 }),
  });
  await unsent.search('one');
  expect(budget.spent).toEqual({ queries: 2, dollars: expect.closeTo(0.06) });
  expect(await sent(budget.within(priced('paid', 0.03)), 2)).toBe(1);
  expect(await sent(budget.within(priced('free', 0)), 2)).toBe(1);
  expect(budget.exceededBy(0)).toBe('queries');
});

it('has an unknown cost at its published price, and says so', async () => {
  const unknown = { ...priced('unknown', 0.04) };
  const { search } = unknown;
  unknown.search = async (query) => ({ ...(await search(query)), cost: null });
  const budget = new SearchBudget({ queries: 9, dollars: 1 }, fixedClock());
  expect(await budget.within(unknown).search('one')).toMatchObject({ cost: 0.04 });
  expect(budget.spent).toEqual({ queries: 1, dollars: expect.closeTo(0.04) });
});

it('pays nobody where nothing may be paid', async () => {
  const budget = new SearchBudget({ queries: 100, dollars: 0 }, fixedClock());
  expect(await sent(budget.within(priced('paid', 0.001)), 1)).toBe(0);
  expect(await sent(budget.within(priced('free', 0)), 1)).toBe(1);
});
