import type { PassageHit } from '../ports/passage-index.js';
import { byScore, type FusedPassage, type RankedList } from './fuse.js';

/** How much nearness counts beside words. */
const VECTOR_WEIGHT = 1;

/** Puts a list's scores on the scale from its last, 0, to its first, 1; a list of equals is all 1. */
function scaleOf(ranked: readonly Pick<PassageHit, 'score'>[]): (score: number) => number {
  const first = ranked[0]?.score ?? 0;
  const last = ranked.at(-1)?.score ?? 0;
  return (score) => (first > last ? (score - last) / (first - last) : 1);
}

/**
 * Joins what was found by words with what was found by vectors: each list is put on one scale, and
 * the scores are added (min-max normalisation and CombSUM of Fox and Shaw 1994). Near to several
 * vectors, a passage counts by the nearest. Best first; ties go by passage id. Without a vector's
 * list, what was found by words is given back as it is.
 */
export function joinVectors(
  words: readonly FusedPassage[],
  lists: readonly RankedList[],
): FusedPassage[] {
  if (lists.every(({ hits }) => hits.length === 0)) return [...words];
  const wordScale = scaleOf(words);
  const joined = new Map(
    words.map((entry) => [entry.passage.id, { ...entry, words: wordScale(entry.score), near: 0 }]),
  );
  for (const { query, hits } of lists) {
    const scale = scaleOf(hits);
    for (const [at, { passage, score }] of hits.entries()) {
      const entry = joined.get(passage.id) ?? {
        passage,
        score: 0,
        contributions: [],
        words: 0,
        near: 0,
      };
      const found = { query, by: 'vector' as const, rank: at + 1, score, weight: VECTOR_WEIGHT };
      joined.set(passage.id, {
        ...entry,
        near: Math.max(entry.near, scale(score)),
        contributions: [...entry.contributions, found],
      });
    }
  }
  return [...joined.values()]
    .map(({ passage, contributions, ...share }) => ({
      passage,
      score: share.words + VECTOR_WEIGHT * share.near,
      contributions,
    }))
    .sort(byScore);
}
