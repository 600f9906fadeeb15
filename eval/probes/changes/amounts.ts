import type { Change, Probe } from '../change.js';

/** Where a statement is denied, possible or wanted, another number need not clash with its own. */
const NOT_ASSERTED =
  /\b(?:may|might|can|could|would|should|must|if|not|never|no|all|every|any|each|only|exclusively|solely)\b|n['’]t\b/i;
/** Words that make the number behind them a bound or one of several. */
const BOUNDED =
  /\b(?:at least|at most|over|under|than|up to|about|around|approximately|nearly|almost|roughly|between|from|to|or|and|of|by|per|since|until|till|after|before|above|below|within|through|past|circa|late|early|mid|first|last|next)(?: \S+)? \$?$/i;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What follows a number that is half of a range, a ratio, a list or a date. */
const GOES_ON = new RegExp(
  `^(?:,? (?:or|to|and|through) (?:\\d|more|fewer|less)|%? of\\b|\\.\\d| ${MONTH}| U\\.S)`,
);
/** What stands before the year of an event. */
const DATES = new RegExp(`\\b(?:in|on|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?,?)?) $`, 'i');
/** Words that make the number behind them a name or a date: "Apollo 11", "type 2", "May 4". */
const NAMED =
  /(?:(?<![\w.'’-])(?!(?:In|At|With|For|The|On|There|During|Of|Across)\b)[A-Z][\w.'’-]*|\b(?:type|tier|phase|stage|grade|section|chapter|level|class|number|version|season|episode|day|appendix|page|the|these|those|other)) $/;

const YEAR = /(?<![\w.,$/-])(?:1\d|20)\d\d(?![\w/-]|[.,]\d)/g;
const NUMBER = /(?<![\w.,/(-])\d{1,3}(?:,?\d{3})*(?![\w/-]|[.,]\d)/g;

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: 'five',
  three: 'seven',
  four: 'nine',
  five: 'twelve',
  six: 'eleven',
  seven: 'three',
  eight: 'four',
  nine: 'six',
  ten: 'four',
  twelve: 'five',
  twenty: 'thirty',
};
const NUMBER_WORD = new RegExp(`\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b(?!-)`, 'g');

/** What happens once to its subject: at another time it's another claim. */
const HAPPENS_ONCE =
  /\b(?:born|died|founded|established|launched|released|published|opened|built|acquired|elected|appointed|signed|invented|premiered|discovered|completed|introduced|created|adopted|ratified|abolished|renamed|graduated|retired|incorporated|formed|moved|joined|married|merged|demolished|destroyed|executed|assassinated|sold)\b/i;

/** The first match of a pattern that is asserted exactly as it stands. */
const exactMatch = (statement: string, pattern: RegExp): RegExpMatchArray | undefined =>
  [...statement.matchAll(pattern)].find(({ 0: found, index }) => {
    const before = statement.slice(0, index);
    return !BOUNDED.test(before) && !GOES_ON.test(statement.slice(index + found.length));
  });

const isNamed = (statement: string, { index }: RegExpMatchArray): boolean =>
  NAMED.test(statement.slice(0, index));

const replaced = (statement: string, found: RegExpMatchArray, other: string): Probe => ({
  evidence: statement,
  claim:
    statement.slice(0, found.index) + other + statement.slice((found.index ?? 0) + found[0].length),
});

/** Twice and some; a percentage stays one. */
function otherNumber(digits: string, behind: string): string {
  const number = Number(digits.replaceAll(',', ''));
  if (/^\s?(?:%|per ?cent)/.test(behind) && number <= 100) return String((number + 37) % 100);
  return digits.includes(',') ? (number * 2 + 3).toLocaleString('en') : String(number * 2 + 3);
}

/** A statement with one of its numbers, in digits or a word, another in the claim. */
export function withOtherNumber(statement: string): Probe | undefined {
  if (NOT_ASSERTED.test(statement)) return undefined;
  const digits = exactMatch(statement, NUMBER);
  if (
    digits &&
    statement.split(digits[0]).length === 2 &&
    !/^(?:(?:1\d|20)\d\d|1)$/.test(digits[0]) &&
    !isNamed(statement, digits)
  ) {
    const behind = statement.slice((digits.index ?? 0) + digits[0].length);
    return replaced(statement, digits, otherNumber(digits[0], behind));
  }
  const word = exactMatch(statement, NUMBER_WORD);
  if (word === undefined || isNamed(statement, word)) return undefined;
  return replaced(statement, word, NUMBER_WORDS[word[0]] ?? '');
}

const SHIFTS = [-13, 7, -4, 3, -26];

/** A statement of something that happens once, in another year in the claim. */
export function inOtherYear(statement: string, at: number): Probe | undefined {
  if (NOT_ASSERTED.test(statement) || !HAPPENS_ONCE.test(statement)) return undefined;
  if (/\b(?:who|which|that|whose|where|when|by (?:\d+|[A-Z]\w+ \d+))\b/.test(statement))
    return undefined;
  const [year, another] = [...statement.matchAll(YEAR)];
  if (year === undefined || another !== undefined) return undefined;
  if (!DATES.test(statement.slice(0, year.index)) || exactMatch(statement, YEAR) === undefined)
    return undefined;
  return replaced(statement, year, String(Number(year[0]) + (SHIFTS[at % SHIFTS.length] ?? 1)));
}

export const AMOUNTS: readonly Change[] = [
  {
    kind: 'number changed',
    expected: ['refutes'],
    change: (statement) => withOtherNumber(statement),
  },
  {
    kind: 'date changed',
    expected: ['refutes'],
    change: (statement, _, at) => inOtherYear(statement, at),
  },
];
