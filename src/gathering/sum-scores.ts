import type { Passage } from '../model/passage.js';
import type { PassageHit } from '../ports/passage-index.js';
import {
  byScore,
  type Contribution,
  type FusedPassage,
  type RankedList,
  weightOf,
} from './fuse.js';
import { GATHERING } from './settings.js';

/** Puts a list's scores on the scale from its last, 0, to its first, 1; a list of equals is all 1. */
function scaleOf(hits: readonly Pick<PassageHit, 'score'>[]): (score: number) => number {
  const first = hits[0]?.score ?? 0;
  const last = hits.at(-1)?.score ?? 0;
  return (score) => (first > last ? (score - last) / (first - last) : 1);
}

interface Entry {
  passage: Passage;
  /** What each list of words gave. */
  shares: number[];
  /** What the nearest statement gave. */
  near: number;
  contributions: Contribution[];
}

/** Added up in the order of size: in another order rounding would make ties depend on the lists. */
const scoreOf = ({ shares, near }: Entry): number =>
  shares.toSorted((a, b) => b - a).reduce((sum, share) => sum + share, near);

/**
 * Joins the lists that queries found by words with those that statements found by vectors: each
 * list's scores are put on one scale and added (min-max normalisation and CombSUM of Fox and Shaw
 * 1994). The lists of words count together half as much as nearness, the first of them four times as
 * much as each other; near to several statements, a passage counts by the nearest. Best first; ties
 * go by passage id.
 *
 * @param covered - Share of the passages that have a vector. Nearness counts so much the less:
 *   the nearest of a few would else go before what the others say in so many words.
 */
export function sumScores(
  words: readonly RankedList[],
  vectors: readonly RankedList[],
  covered = 1,
): FusedPassage[] {
  const entries = new Map<string, Entry>();
  const entryOf = (passage: Passage): Entry => {
    const entry = entries.get(passage.id) ?? { passage, shares: [], near: 0, contributions: [] };
    entries.set(passage.id, entry);
    return entry;
  };
  const total = words.reduce((sum, _, list) => sum + weightOf(list), 0);
  for (const [list, { query, hits }] of words.entries()) {
    const scale = scaleOf(hits);
    const share = weightOf(list) / total;
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = entryOf(passage);
      entry.shares.push(share * scale(score));
      entry.contributions.push({ query, by: 'words', rank: at + 1, score, weight: share });
    }
  }
  const weight = GATHERING.vector * covered;
  for (const { query, hits } of vectors) {
    const scale = scaleOf(hits);
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = entryOf(passage);
      entry.near = Math.max(entry.near, weight * scale(score));
      entry.contributions.push({ query, by: 'vector', rank: at + 1, score, weight });
    }
  }
  return [...entries.values()]
    .map((entry) => {
      const { passage, contributions } = entry;
      return { passage, score: scoreOf(entry), contributions };
    })
    .sort(byScore);
}
