const UNIT = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{N}\p{M}]/gu;
const BEYOND_LATIN = /[\u0250-\u{10ffff}]/u;

/** WordPiece knows most words of up to six letters whole and cuts others into about four each. */
function piecesOf(unit: string): number {
  const { length } = unit;
  if (BEYOND_LATIN.test(unit)) return length;
  if (/^\p{N}/u.test(unit)) return Math.ceil(length / 2);
  if (/^\p{Lu}{2}/u.test(unit)) return Math.ceil(length / 2);
  return length <= 6 ? 1 : 1 + Math.ceil((length - 6) / 4);
}

/**
 * About how many tokens a WordPiece tokenizer of English makes of a text, on the safe side: a sixth
 * too many on prose, and hardly ever too few but for short texts full of rare words. What is cut at
 * white space adds up.
 */
export function estimateTokens(text: string): number {
  let count = 0;
  for (const [unit] of text.matchAll(UNIT)) count += piecesOf(unit);
  return count;
}
