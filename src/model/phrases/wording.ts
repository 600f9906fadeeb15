import { numberText } from '../counted.js';

/** A text without the mark that ends it. */
export const withoutEndMark = (text: string): string => text.replace(/[.?!]+$/, '');

/** "ICE, the FBI and Marlin Systems". */
export const joinWithAnd = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(' and ');

/** The first names of a list, and how many more there are. */
export const namesUpTo = (names: readonly string[], most: number): string => {
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
};

/**
 * A quote in quotation marks, its final full stop left to the statement: double ones, or single
 * ones around words that have double ones of their own.
 */
export function inQuotationMarks(quote: string): string {
  const words = quote.replace(/[.]$/, '');
  return /["“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** A number up to ten as a word: `two documents`, `11 documents`. */
export const inWords = (count: number, one: string, many = `${one}s`): string =>
  `${WORDS[count] ?? numberText(count)} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
