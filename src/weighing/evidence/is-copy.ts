import { containment, shinglesOf } from '../../text/shingles.js';
import { EVIDENCE } from './settings.js';

/** What sentences are compared for copies by. */
export const copyWords = (text: string): ReadonlySet<string> =>
  shinglesOf(text, EVIDENCE.copyShingle);

/** Whether a sentence has nearly the words of another, and about as many. */
export function isCopy(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const sizes = Math.min(words.size, other.size) / Math.max(words.size, other.size);
  return sizes >= EVIDENCE.copyShare && containment(words, other) >= EVIDENCE.copyShare;
}
