import type { Passage } from '../model/passage.js';
import type { PassageHit } from '../ports/passage-index.js';
import { GATHERING } from './settings.js';

/** What one query found, best first. */
export interface RankedList {
  query: string;
  hits: readonly PassageHit[];
}

/** What one query's list gave to a passage's place. */
export interface Contribution {
  query: string;
  by: 'words' | 'vector';
  /** Place in the query's list, from 1. */
  rank: number;
  /** BM25 score, or nearness, in that list. */
  score: number;
  /** How much the list counts. */
  weight: number;
}

export interface FusedPassage {
  passage: Passage;
  /** Comparable with those it was fused with only; 0 or more, higher is better. */
  score: number;
  contributions: Contribution[];
}

/** How much the list of a query counts, by its place among the queries. */
export const weightOf = (list: number): number => (list === 0 ? GATHERING.firstQuery : 1);

/** Added up in the order of size: in another order rounding would make ties depend on the lists. */
const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions
    .map(({ rank, weight }) => weight / (GATHERING.damping + rank))
    .toSorted((a, b) => b - a)
    .reduce((sum, share) => sum + share, 0);

export const byScore = (a: FusedPassage, b: FusedPassage): number =>
  b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1);

/**
 * Joins the ranked lists of several queries in words by reciprocal rank fusion (Cormack, Clarke
 * and Büttcher 2009), the first list counting four times: a score is the sum over the lists of
 * weight / (60 + rank). Best first; ties go by passage id, so the order doesn't depend on the
 * other lists'.
 */
export function fuseRankings(lists: readonly RankedList[]): FusedPassage[] {
  const fused = new Map<string, FusedPassage>();
  for (const [list, { query, hits }] of lists.entries()) {
    const weight = weightOf(list);
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = fused.get(passage.id) ?? { passage, score: 0, contributions: [] };
      entry.contributions.push({ query, by: 'words', rank: at + 1, score, weight });
      fused.set(passage.id, entry);
    }
  }
  return [...fused.values()]
    .map((entry) => ({ ...entry, score: scoreOf(entry.contributions) }))
    .sort(byScore);
}
