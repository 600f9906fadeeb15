import type { Evidence } from '../model/evidence.js';
import { tokenize } from '../text/tokens.js';

const wordsOf = (text: string): string[] => tokenize(text).map(({ lower }) => lower);

/** Whether a text has every word of a phrase, wherever they stand; an article is no word of it. */
export function hasWords(text: string, phrase: string): boolean {
  const words = new Set(wordsOf(text));
  const wanted = wordsOf(phrase.replace(/^(?:the|an?|its)\s+/i, ''));
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** Whether a quote, with what stands around it, has every word of a phrase. */
export const standsIn = (
  { prefix, quote, suffix }: Pick<Evidence, 'prefix' | 'quote' | 'suffix'>,
  phrase: string,
): boolean => hasWords(`${prefix}${quote}${suffix}`, phrase);
