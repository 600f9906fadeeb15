import { ENGLISH } from '../settings.js';

/** Common words of English that are rarely words of another language. */
const COMMON = new Set(
  'the of and to that with are has have been by from which this not their were would when who'.split(
    ' ',
  ),
);

/**
 * Whether a sentence reads as English by its common words: one of an English quotation in a
 * document of another language does, a short one may not.
 */
export function isEnglish(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.filter((word) => COMMON.has(word)).length >=
    ENGLISH.englishWords * Math.max(1, words.length)
  );
}
