import { describe, expect, it } from 'vitest';
import { timeInterleaved } from './timed-search.js';

describe('timeInterleaved', () => {
  it('moves the first turn on with every query and times each contestant alone', async () => {
    let clock = 0;
    const asked: string[] = [];
    const contestant = (name: string, milliseconds: number) => ({
      name,
      search: async (query: string) => {
        asked.push(`${name}:${query}`);
        clock += milliseconds;
        return 4;
      },
    });
    const timings = await timeInterleaved(
      [contestant('a', 1), contestant('b', 10)],
      ['x', 'y'],
      () => clock,
    );
    expect(asked.slice(4)).toEqual(['a:x', 'b:x', 'b:y', 'a:y']);
    expect(timings).toEqual([
      { name: 'a', p50: 1, p95: 1, found: 4 },
      { name: 'b', p50: 10, p95: 10, found: 4 },
    ]);
  });
});
