import type { Pair } from '../data/pair-file.js';

/** A pair with whether its evidence bears on its claim. */
export interface RelevancePair {
  pair: Pair;
  bears: boolean;
}

/**
 * The pairs of a set whose evidence surely bears on the claim, for it supports or refutes it at
 * least in part, and as many of the same claims with the evidence of another pair, from half the set away.
 * What is labelled `neither` may bear on its claim or not, so it's left out.
 */
export function relevancePairsOf(pairs: readonly Pair[]): RelevancePair[] {
  const bearing = pairs.filter(
    ({ label, partial, binary }) =>
      label === 'supports' || partial || (!binary && label !== 'neither'),
  );
  const half = Math.floor(bearing.length / 2);
  return bearing.flatMap((pair, at) => {
    const other = bearing[(at + half) % bearing.length];
    const own: RelevancePair = { pair, bears: true };
    if (!other || other.evidence === pair.evidence || other.claim === pair.claim) return [own];
    const { evidence, title, date } = other;
    return [own, { pair: { ...pair, evidence, title, date }, bears: false }];
  });
}
