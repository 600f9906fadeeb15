import type { FusedPassage } from './fuse.js';

/**
 * Takes the best passages without letting one document crowd out the others: a document's k-th
 * passage waits until every document with a better place had its k-1st, in rounds of three.
 */
export function diversify(ranked: readonly FusedPassage[], limit: number): FusedPassage[] {
  const perRound = 3;
  const taken = new Map<string, number>();
  const rounds: FusedPassage[][] = [];
  for (const entry of ranked) {
    const before = taken.get(entry.passage.documentId) ?? 0;
    taken.set(entry.passage.documentId, before + 1);
    const round = Math.floor(before / perRound);
    rounds[round] = [...(rounds[round] ?? []), entry];
  }
  return rounds.flat().slice(0, limit);
}
