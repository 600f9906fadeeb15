import type { Passage } from '../model/passage.js';
import type { PassageHit } from '../ports/passage-index.js';

/** What one query's list gave to a passage's place. */
export interface Contribution {
  query: string;
  /** Place in the query's list, from 1. */
  rank: number;
  /** BM25 score in that list. */
  score: number;
}

export interface FusedPassage {
  passage: Passage;
  /** Sum over the lists of 1 / (60 + rank). */
  score: number;
  contributions: Contribution[];
}

const DAMPING = 60;

/** Added up in the order of ranks: in another order rounding would make ties depend on the lists. */
const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions
    .map(({ rank }) => rank)
    .toSorted((a, b) => a - b)
    .reduce((sum, rank) => sum + 1 / (DAMPING + rank), 0);

/**
 * Joins the ranked lists of several queries by reciprocal rank fusion (Cormack, Clarke and
 * Büttcher 2009). Best first; ties go by passage id, so the order never depends on the lists'.
 */
export function fuseRankings(
  lists: readonly { query: string; hits: readonly PassageHit[] }[],
): FusedPassage[] {
  const fused = new Map<string, FusedPassage>();
  for (const { query, hits } of lists) {
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = fused.get(passage.id) ?? { passage, score: 0, contributions: [] };
      entry.contributions.push({ query, rank: at + 1, score });
      fused.set(passage.id, entry);
    }
  }
  return [...fused.values()]
    .map((entry) => ({ ...entry, score: scoreOf(entry.contributions) }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
