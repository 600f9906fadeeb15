import { findDates } from './dates.js';
import { findQuantities } from './quantities.js';

/** A quoted sentence with what stands around it, which tells who is meant in it. */
export interface QuotedPassage {
  quote: string;
  around: string;
  /** ISO date of the document, which a statement may name; none unless given. */
  date?: string | null;
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

/** Words of names in a statement that a text has neither as they are nor as an acronym's words. */
function namesMissing(statement: string, text: string): string[] {
  const words = wordsOf(text);
  const initials = initialsOf(text);
  const [first] = statement.match(/\p{L}+/u) ?? [];
  return (statement.match(CAPITALISED) ?? []).filter((name) => {
    const isOpening = name === first && name.slice(1) === name.slice(1).toLowerCase();
    const isAcronym = /^\p{Lu}{2,}$/u.test(name) && initials.includes(name);
    // The word that opens a sentence is capitalised whatever it is.
    return !isOpening && !isAcronym && [...wordsOf(name)].some((word) => !words.has(word));
  });
}

/** A text with spaces where it names a time. */
const withoutDates = (text: string): string =>
  findDates(text).reduce(
    (rest, { span: { start, end } }) =>
      rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/**
 * What a statement says and a passage doesn't have: its numbers, dates and names, and whether it
 * negates, obliges, permits or generalises. A reader overlooks just these; where one is missing, a
 * statement is not taken for supported whatever the reader says.
 *
 * @returns What is missing, in words; none where all of it is there.
 */
export function missingDetails(
  statement: string,
  { quote, around, date = null }: QuotedPassage,
): string[] {
  const numbers = new Set(findQuantities(quote).map(({ value }) => value));
  const days = [...findDates(quote).map(({ iso }) => iso), ...(date === null ? [] : [date])];
  return [
    ...findQuantities(statement)
      .filter(({ value }) => !numbers.has(value))
      .map(({ span }) => statement.slice(span.start, span.end).trim()),
    ...findDates(statement)
      .filter(({ iso }) => !days.some((day) => day.startsWith(iso)))
      .map(({ span }) => statement.slice(span.start, span.end)),
    ...namesMissing(withoutDates(statement), `${around} ${quote}`),
    ...(NEGATION.test(statement) === NEGATION.test(quote) ? [] : ['a negation']),
    ...KINDS.filter(([, words]) => words.test(statement) && !words.test(quote)).map(
      ([name]) => name,
    ),
  ];
}
