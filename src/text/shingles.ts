import { lowerWords } from './tokens.js';

/** The set of `size`-word shingles of a text (Broder 1997), lower case, punctuation dropped. */
export function shinglesOf(text: string, size: number): Set<string> {
  const words = lowerWords(text);
  const shingles = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) {
    shingles.add(words.slice(at, at + size).join(' '));
  }
  return shingles;
}

/**
 * How much of the smaller set lies in the other: 0 to 1. Containment rather than resemblance,
 * because a reprint is often cut short or framed by text of its own.
 */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}
