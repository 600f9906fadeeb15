import { isCommonInNames } from './speaker-name.js';
import { withArticle } from './with-article.js';

/** Characters of the longest name that is taken, and between a name and the term that stands for it. */
const LONGEST_NAME = 100;
const REACH = 80;
/** Terms of a document at most: a glossary of more defines no parties. */
const MOST_TERMS = 40;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:of|for|and|the|&)\s+){0,2}${WORD}){0,11}(?:,\s+[A-Z]{2}\b)?(?:,?\s+(?:plc|llc|gmbh)\b)?`;
/** 'Lumengate Systems plc ("the Supplier")', 'Calder County (hereinafter the “County”)'. */
const QUOTED = new RegExp(
  String.raw`(${NAME})\s*,?\s*\((?:hereinafter\s[^()"“]{0,${REACH}}?)?(?:the\s)?["“](?:[Tt]he\s)?(${WORD}(?:\s${WORD}){0,2})["”]\)`,
  'gu',
);
/** "Calder County Sheriff's Office (CCSO)". */
const LETTERS = new RegExp(
  String.raw`(${NAME})\s*\(\s*(?:the\s+)?["“]?(\p{Lu}[\p{Lu}&]{1,7})["”]?\s*\)`,
  'gu',
);
/** "employees of the KBI (hereinafter interchangeably referred to as “Law Enforcement Agency” (LEA))". */
const HEREINAFTER = new RegExp(
  String.raw`(${NAME})[\s,(]*hereinafter\b[^.;]{0,${REACH}}?\(?["“]?\b(\p{Lu}{2,8})["”]?\)`,
  'gu',
);
const COMPANY = /\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Co|plc|GmbH|AG|SA)\.?$/iu;

/** Whether a term is letters that stand for a name, and not words of one: “LEA”. */
export const isLetters = (term: string): boolean => /^\p{Lu}[\p{Lu}&]+$/u.test(term);

const even = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Of "the Ministry of Defence and the Border Guard" the part that a term stands for: "the Guard". */
function partMeant(run: string, term: string): string {
  const name = even(run);
  const last = /\sand\s(?:the\s)?(\p{Lu}.*)$/u.exec(name)?.[1];
  if (last === undefined) return name;
  const head = term.split(' ').at(-1)?.toLowerCase() ?? '';
  return last.toLowerCase().includes(head) || COMPANY.test(last) ? last : name;
}

/** Whether letters are those with which the words of a name begin, in order, the first among them. */
export function areInitials(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/u)
    .flatMap((word) => [...word.replace(/[^\p{L}]/gu, '').slice(0, 1)]);
  let at = 0;
  for (const initial of initials) if (initial.toUpperCase() === letters[at]) at += 1;
  return at === letters.length;
}

/** The shortest end of a run of capitals whose initials the letters are. */
function spelledOut(letters: string, run: string): string | undefined {
  const words = even(run).split(' ');
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const name = words.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(name) || name[0] !== letters[0] || !areInitials(letters, name)) continue;
    // "Georgia Department of Public Safety (DPS)": the state is part of the name.
    let start = from;
    while (start > 0 && /^\p{Lu}[\p{L}.’'-]*$/u.test(words[start - 1] ?? '')) start -= 1;
    return words.slice(start).join(' ');
  }
  return undefined;
}

/**
 * What a document defines to stand for a name: letters ("LEA") or words with capitals ("Supplier"),
 * each with the name in full. Of two definitions the first holds; one by way of another is followed.
 */
export function definedTerms(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  const define = (term: string, name: string | undefined): void => {
    const bare = name?.replace(/^The /u, '');
    if (bare === undefined || bare === term || bare.length > LONGEST_NAME) return;
    if (!terms.has(term) && terms.size < MOST_TERMS) terms.set(term, bare);
  };
  for (const [, run = '', letters = ''] of text.matchAll(LETTERS))
    define(letters, spelledOut(letters.replaceAll('&', ''), run));
  for (const [, run = '', letters = ''] of text.matchAll(HEREINAFTER))
    define(letters, terms.get(even(run)) ?? even(run));
  for (const [, run = '', term = ''] of text.matchAll(QUOTED))
    if (!isLetters(term)) define(even(term), partMeant(run, even(term)));
  return terms;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const standsIn = (text: string, term: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(term)}(?![\p{L}\p{N}])`, 'u').test(text);

/** Where a term is used, with its article; in quotation marks or brackets it is being defined. */
function placeOf(term: string): RegExp {
  const article = String.raw`([Tt]he\s+)${isLetters(term) ? '?' : ''}`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}("“])${article}${escaped(term)}(?![\p{L}\p{N}"”)])`,
    'gu',
  );
}

/** The words of a name that are its own: “Kansas” and “Investigation”, not “Bureau”. */
const ownWords = (name: string): string[] =>
  (name.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).filter((word) => !isCommonInNames(word.toLowerCase()));

/**
 * A sentence with the names in full in the place of the terms that its document defines for them, as far as
 * what it is read for names them, and in other words. A word is a term only with its capital and “the”.
 *
 * @param known - What the sentence is read for: a term in it stays.
 */
export function inFull(
  sentence: string,
  terms: ReadonlyMap<string, string>,
  known: string,
): string {
  let read = sentence;
  for (const [term, name] of terms) {
    if (standsIn(known, term) || !ownWords(name).some((word) => standsIn(known, word))) continue;
    const takesArticle = /\bof\b/u.test(name) || withArticle(name) !== name;
    read = read.replace(placeOf(term), (_, article: string | undefined) =>
      article !== undefined && takesArticle ? `${article}${name}` : name,
    );
  }
  return read;
}
