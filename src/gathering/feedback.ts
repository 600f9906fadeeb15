import { GATHERING } from './settings.js';

/**
 * A query's vector moved towards that of the passage that was found best, of length one again:
 * what lies near to an answer is worth reading even where it lies farther from the question
 * (feedback of Rocchio 1971 from one passage, in vectors as of Li et al. 2021, arXiv:2108.11044).
 *
 * @param query - Of length one, like `passage`, and as long in numbers.
 */
export function moveTowards(query: Float32Array, passage: Float32Array): Float32Array {
  const sum = query.map((value, at) => value + GATHERING.feedback * (passage[at] ?? 0));
  const length = Math.hypot(...sum);
  return length === 0 ? query : sum.map((value) => value / length);
}
