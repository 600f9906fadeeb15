import { describe, expect, it } from 'vitest';
import type { RetrievalSet } from '../data/beir-folder.js';
import { scoreRetrieval } from './score-retrieval.js';

const set: RetrievalSet = {
  name: 'tiny',
  documents: [{ id: 'a', title: '', text: 'x' }],
  queries: [
    { id: '1', text: 'first', judged: new Map([['a', 1]]), excluded: new Set() },
    { id: '2', text: 'second', judged: new Map([['b', 1]]), excluded: new Set(['s']) },
  ],
};

describe('scoreRetrieval', () => {
  it('averages over the queries and drops what a query excludes', async () => {
    const asked: [string, number][] = [];
    const rankings: Record<string, string[]> = { first: ['x', 'a'], second: ['s', 'b', 'x'] };
    const times = [0, 30];
    const score = await scoreRetrieval(
      set,
      {
        name: 'fake',
        search: async (query, limit) => {
          asked.push([query, limit]);
          return rankings[query] ?? [];
        },
      },
      () => times.shift() ?? 0,
    );
    expect(asked).toEqual([
      ['first', 100],
      ['second', 101],
    ]);
    expect(score).toEqual({
      set: 'tiny',
      documents: 1,
      queries: 2,
      searcher: 'fake',
      ndcgAt10: expect.closeTo((1 / Math.log2(3) + 1) / 2, 12),
      recallAt100: 1,
      millisecondsPerQuery: 15,
    });
  });
});
