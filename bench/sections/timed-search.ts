import { quantileOf } from '../quantile.js';

/** One of several search engines over the same passages. */
export interface Contestant {
  name: string;
  /** Finds up to `limit` passages; returns how many, so that no engine skips its work. */
  search(query: string, limit: number): Promise<number>;
}

export interface Timing {
  name: string;
  /** Milliseconds a query. */
  p50: number;
  p95: number;
  /** Passages found a query, on average. */
  found: number;
}

const LIMIT = 50;
const WARMING = 5;

/**
 * Asks each contestant each query in turn. Who goes first moves on with every query, so that a
 * busy moment of the machine, or a warm cache, falls on all alike.
 *
 * @param now - Milliseconds of a clock that only runs forward.
 */
export async function timeInterleaved(
  contestants: readonly Contestant[],
  queries: readonly string[],
  now: () => number,
): Promise<Timing[]> {
  for (const query of queries.slice(0, WARMING)) {
    for (const { search } of contestants) await search(query, LIMIT);
  }
  const runs = contestants.map(({ name, search }) => ({
    name,
    search,
    times: [] as number[],
    found: 0,
  }));
  for (const [at, query] of queries.entries()) {
    for (let turn = 0; turn < runs.length; turn += 1) {
      const run = runs[(at + turn) % runs.length];
      if (run === undefined) continue;
      const start = now();
      run.found += await run.search(query, LIMIT);
      run.times.push(now() - start);
    }
  }
  return runs.map(({ name, times, found }) => ({
    name,
    p50: quantileOf(times, 0.5),
    p95: quantileOf(times, 0.95),
    found: found / queries.length,
  }));
}
