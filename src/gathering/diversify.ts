import type { FusedPassage } from './fuse.js';
import { GATHERING } from './settings.js';

/**
 * Takes the best passages without letting one document crowd out the others: a document's k-th
 * passage waits until every document with a better place had its k-1st, in rounds of a few.
 */
export function diversify(ranked: readonly FusedPassage[], limit: number): FusedPassage[] {
  const taken = new Map<string, number>();
  const rounds: FusedPassage[][] = [];
  for (const entry of ranked) {
    const before = taken.get(entry.passage.documentId) ?? 0;
    taken.set(entry.passage.documentId, before + 1);
    const round = Math.floor(before / GATHERING.documentPassages);
    rounds[round] = [...(rounds[round] ?? []), entry];
  }
  return rounds.flat().slice(0, limit);
}
