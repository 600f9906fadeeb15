import { isFunctionWord, tokenize } from '../../text/tokens.js';
import { NUMBER_SOURCES, numberOf } from '../number-words.js';

const NUMBER = new RegExp(`^(?:${NUMBER_SOURCES.number})$`, 'iu');

/** The words of a text as they are compared: by stem, numbers in digits, in order. */
export interface Terms {
  /** The words that carry matter. */
  readonly content: readonly string[];
  /** Each word with the one after it. */
  readonly pairs: readonly string[];
}

export function termsOf(text: string): Terms {
  const content: string[] = [];
  const pairs: string[] = [];
  let before: string | undefined;
  for (const { lower, stem } of tokenize(text)) {
    const isNumber = NUMBER.test(lower) && lower !== 'one';
    const term = isNumber ? String(numberOf(lower)) : stem;
    if (isNumber || (!isFunctionWord(lower) && lower.length > 1)) content.push(term);
    if (before !== undefined) pairs.push(`${before} ${term}`);
    before = term;
  }
  return { content, pairs };
}
