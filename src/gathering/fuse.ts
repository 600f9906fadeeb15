import type { Passage } from '../model/passage.js';
import type { PassageHit } from '../ports/passage-index.js';

/** What one query's list gave to a passage's place. */
export interface Contribution {
  query: string;
  /** Place in the query's list, from 1. */
  rank: number;
  /** BM25 score in that list. */
  score: number;
  /** How much the list counts. */
  weight: number;
}

export interface FusedPassage {
  passage: Passage;
  /** Sum over the lists of weight / (60 + rank). */
  score: number;
  contributions: Contribution[];
}

const DAMPING = 60;

/** The first query is the question in its own words; the others look for what it doesn't say. */
const FIRST_WEIGHT = 4;

/** Added up in the order of size: in another order rounding would make ties depend on the lists. */
const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions
    .map(({ rank, weight }) => weight / (DAMPING + rank))
    .toSorted((a, b) => b - a)
    .reduce((sum, share) => sum + share, 0);

/**
 * Joins the ranked lists of several queries by reciprocal rank fusion (Cormack, Clarke and
 * Büttcher 2009), the first list counting four times. Best first; ties go by passage id, so the order doesn't depend on the other lists'.
 */
export function fuseRankings(
  lists: readonly { query: string; hits: readonly PassageHit[] }[],
): FusedPassage[] {
  const fused = new Map<string, FusedPassage>();
  for (const [list, { query, hits }] of lists.entries()) {
    const weight = list === 0 ? FIRST_WEIGHT : 1;
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = fused.get(passage.id) ?? { passage, score: 0, contributions: [] };
      entry.contributions.push({ query, rank: at + 1, score, weight });
      fused.set(passage.id, entry);
    }
  }
  return [...fused.values()]
    .map((entry) => ({ ...entry, score: scoreOf(entry.contributions) }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
