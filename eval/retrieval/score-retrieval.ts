import type { RetrievalSet } from '../data/beir-folder.js';
import { mean } from '../metrics/mean.js';
import { ndcgOf, recallOf } from '../metrics/ranking.js';
import type { Searcher } from './searcher.js';

/** What `--json` prints of one way to search one collection; means over its judged queries. */
export interface RetrievalScore {
  set: string;
  documents: number;
  queries: number;
  searcher: string;
  ndcgAt10: number;
  recallAt100: number;
  millisecondsPerQuery: number;
}

const DEPTH = 100;

/**
 * Asks every judged query. Documents that a query excludes are dropped from its ranking before it
 * is scored, and as many more are asked for.
 *
 * @param now - Milliseconds of a clock that only runs forward.
 */
export async function scoreRetrieval(
  set: RetrievalSet,
  searcher: Searcher,
  now: () => number,
): Promise<RetrievalScore> {
  const start = now();
  const rankings: string[][] = [];
  for (const { text, excluded } of set.queries) {
    const found = await searcher.search(text, DEPTH + excluded.size);
    rankings.push(found.filter((id) => !excluded.has(id)).slice(0, DEPTH));
  }
  const milliseconds = now() - start;
  const meanOf = (metric: typeof ndcgOf, depth: number) =>
    mean(set.queries.map(({ judged }, at) => metric(rankings[at] ?? [], judged, depth)));
  return {
    set: set.name,
    documents: set.documents.length,
    queries: set.queries.length,
    searcher: searcher.name,
    ndcgAt10: meanOf(ndcgOf, 10),
    recallAt100: meanOf(recallOf, DEPTH),
    millisecondsPerQuery: milliseconds / set.queries.length,
  };
}
