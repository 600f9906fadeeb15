import type { Span } from '../model/span.js';
import { findDates } from './dates.js';
import { findQuantities } from './quantities.js';

/** A quoted sentence with what stands around it, which tells who is meant in it. */
export interface QuotedPassage {
  quote: string;
  around: string;
  /** ISO date of the document, which a statement may name; none unless given. */
  date?: string | null;
}

/** A detail of a statement; its span counts in the statement, and is null for what has no one place. */
export interface Detail {
  /** As it is named to who wrote the statement: the words themselves, or “a negation”. */
  text: string;
  kind: 'number' | 'date' | 'name' | 'negation' | 'scope';
  span: Span | null;
}

/** Words that change what is said, by kind: where a statement has one, its source needs one too. */
const KINDS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'a duty',
    /\b(?:must|shall|required?|requires|obliged?|obligated|obligations?|has to|have to|mandatory|responsible|agrees? to|will)\b/i,
  ],
  ['a permission', /\b(?:may|can|could|permit\w*|allow\w*|authori[sz]\w*|entitle[sd]?)\b/i],
  ['“all” or “every”', /\b(?:all|every|each|any|always|everyone|everybody|entire|whole)\b/i],
  ['“only”', /\b(?:only|solely|exclusively|sole|alone)\b/i],
];

const NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|prohibit\w*|forbid\w*|forbidden|ban(?:s|ned)?|refus\w+|den(?:y|ies|ied))\b|n[’']t\b/i;

/** How many words of a text negate. */
export const negationsIn = (text: string): number =>
  text.match(new RegExp(NEGATION, 'gi'))?.length ?? 0;

const CAPITALISED = /\p{Lu}[\p{L}\p{N}’'&.-]*/gu;

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** First letters of the capitalised words of a text, in order: where an acronym's letters stand. */
const initialsOf = (text: string): string =>
  (text.match(CAPITALISED) ?? []).map((word) => word.charAt(0)).join('');

/** The capitalised words of a statement, but for the word that opens it: that one always is. */
export function capitalisedIn(statement: string): (Detail & { span: Span })[] {
  const first = /\p{L}+/u.exec(statement);
  return [...statement.matchAll(CAPITALISED)].flatMap(({ 0: found, index }) => {
    const text = /\..*\.$/.test(found) ? found : found.replace(/[.’'&-]+$/, '');
    const isOpening = index === first?.index && text.slice(1) === text.slice(1).toLowerCase();
    const span = { start: index, end: index + text.length };
    return isOpening ? [] : [{ text, kind: 'name' as const, span }];
  });
}

/** Words of names in a statement that a text has neither as they are nor as an acronym's words. */
function namesMissing(statement: string, text: string): Detail[] {
  const words = wordsOf(text);
  const initials = initialsOf(text);
  return capitalisedIn(statement).filter(({ text: name }) => {
    const isAcronym = /^\p{Lu}{2,}$/u.test(name) && initials.includes(name);
    return !isAcronym && [...wordsOf(name)].some((word) => !words.has(word));
  });
}

/** A text with spaces where it names a time. */
export const withoutDates = (text: string): string =>
  findDates(text).reduce(
    (rest, { span: { start, end } }) =>
      rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** The numbers and dates of a statement, as they stand there. */
export function figuresIn(statement: string): (Detail & { span: Span })[] {
  const at = (kind: 'number' | 'date', span: Span) => {
    const words = statement.slice(span.start, span.end);
    const start = span.start + words.length - words.trimStart().length;
    return { text: words.trim(), kind, span: { start, end: start + words.trim().length } };
  };
  return [
    ...findQuantities(statement).map(({ span }) => at('number', span)),
    ...findDates(statement).map(({ span }) => at('date', span)),
  ];
}

/** Where the first word of a kind stands that the statement has and its source lacks. */
const spanOf = (statement: string, words: RegExp): Span | null => {
  const found = words.exec(statement);
  return found && { start: found.index, end: found.index + found[0].length };
};

/**
 * What a statement says and a passage doesn't have: its numbers, dates and names, and whether it
 * negates, obliges, permits or generalises. A reader overlooks just these; where one is missing, a
 * statement is not taken for supported whatever the reader says.
 *
 * @returns What is missing, in the order of kinds; none where all of it is there.
 */
export function missingDetails(
  statement: string,
  { quote, around, date = null }: QuotedPassage,
): Detail[] {
  const numbers = new Set(findQuantities(quote).map(({ value }) => value));
  const days = [...findDates(quote).map(({ iso }) => iso), ...(date === null ? [] : [date])];
  const quantities = findQuantities(statement);
  const dates = findDates(statement);
  const isThere = ({ kind }: Detail, at: number): boolean => {
    const number = quantities[at];
    const date = dates[at - quantities.length];
    if (kind === 'number') return number !== undefined && numbers.has(number.value);
    return date !== undefined && days.some((day) => day.startsWith(date.iso));
  };
  return [
    ...figuresIn(statement).filter((figure, at) => !isThere(figure, at)),
    ...namesMissing(withoutDates(statement), `${around} ${quote}`),
    ...(NEGATION.test(statement) === NEGATION.test(quote)
      ? []
      : [{ text: 'a negation', kind: 'negation' as const, span: spanOf(statement, NEGATION) }]),
    ...KINDS.filter(([, words]) => words.test(statement) && !words.test(quote)).map(
      ([text, words]) => ({ text, kind: 'scope' as const, span: spanOf(statement, words) }),
    ),
  ];
}
