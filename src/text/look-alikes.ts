/** Letters of other scripts that look like Latin ones, and those that they look like, one for one (UTS 39). */
const ALIKE = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԚԜавеѕіјкморсухԛԝһӏ', 'ABESIJKMHOPCTYXQWabesijkmopcyxqwhl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικτ', 'ABEZHIKMNOPTYXavopuikt'],
    ['ԁɡɩ', 'dgi'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter, at): [string, string] => [letter, to[at] ?? letter]),
  ),
);

/** The capitals among them: small letters of one script may look like those of another, and their capitals not. */
const CAPITALS = new Map([...ALIKE].filter(([letter]) => /\p{Lu}/u.test(letter)));

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}ɡɩ]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a word mixes Latin letters with ones of other scripts that look like them. */
const isMixed = (word: string): boolean =>
  OTHER.test(word) && LATIN.test(word.replace(/[ɡɩ]/gu, ''));

/** Words of a text that are written in letters of several scripts which look alike. */
export const mixedWords = (text: string): string[] =>
  OTHER.test(text) ? (text.match(WORD) ?? []).filter(isMixed) : [];

/**
 * The text as it reads: in words of mixed scripts, letters that look like Latin ones are those. Every
 * code unit keeps its place.
 */
export const asItReads = (text: string): string =>
  OTHER.test(text)
    ? text.replace(WORD, (word) =>
        isMixed(word) ? [...word].map((letter) => ALIKE.get(letter) ?? letter).join('') : word,
      )
    : text;

/** Capitals of other scripts that look like Latin ones are those, also in words of one script. */
export const asLatinCapitals = (text: string): string =>
  OTHER.test(text) ? [...text].map((letter) => CAPITALS.get(letter) ?? letter).join('') : text;
