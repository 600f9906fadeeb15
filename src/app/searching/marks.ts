import type { Span } from '../../model/span.js';
import { contentTokens, tokenize } from '../../text/tokens.js';

/** The words of a text that are forms of words of the search: "trains" for "training". */
export function marksOf(text: string, words: string): Span[] {
  const telling = contentTokens(words);
  const wanted = new Set((telling.length > 0 ? telling : tokenize(words)).map(({ stem }) => stem));
  return tokenize(text)
    .filter(({ stem }) => wanted.has(stem))
    .map(({ span }) => span);
}
