const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';

/** From the most to the least exact: what an earlier pattern took, a later one leaves alone. */
const PATTERNS: readonly RegExp[] = [
  /\b(?<year>1[0-9]\d\d|20\d\d)-(?<number>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?\b/g,
  new RegExp(`\\b${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}\\b`, 'gi'),
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'gi'),
  new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'gi'),
  /\b(?<decade>1[0-9]\d|20\d)0'?s\b/g,
  /\b(?<september>9\/11)\b/g,
  // A number of four digits is a year unless it counts something or is money.
  /(?<![$€£\d.,#/-]|\b(?:section|sec|act|about|over|than|least|most|nearly|room|flight|resolution|highway|article)\.?\s)\b(?<year>1[5-9]\d\d|20\d\d)\b(?!\s*(?:people|percent|%|dollars|euros|miles|km|kilomet|feet|tons|tonnes|deaths|cases|officers|agents|troops|soldiers|jobs|homes|votes|years)|[,.]?\d)/g,
];

const monthNumber = (name: string): string => {
  const index = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return String(index + 1).padStart(2, '0');
};

const isoOf = (groups: Record<string, string | undefined>): string => {
  const { year, month, number, day, decade, september } = groups;
  if (decade !== undefined) return decade;
  if (september !== undefined) return '2001-09-11';
  const parts = [year, number ?? (month === undefined ? undefined : monthNumber(month))];
  if (parts[1] !== undefined && day !== undefined) parts.push(day.padStart(2, '0'));
  return parts.filter((part) => part !== undefined).join('-');
};

/**
 * The dates that a text names, in its order and once each, as ISO 8601 prefixes: a day is
 * `2001-09-11`, a month `2025-03`, a year `2025`, and a decade the three digits that its years
 * share: "the early 1990s" is `199`. Whether a date meets another is whether one is a prefix of
 * the other. Dates without a year are left out: they can't be compared.
 */
export function datesIn(text: string): string[] {
  const found: { at: number; iso: string }[] = [];
  let rest = text;
  for (const pattern of PATTERNS) {
    rest = rest.replace(pattern, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>;
      found.push({ at: match.at(-3) as number, iso: isoOf(groups) });
      return ' '.repeat((match[0] as string).length);
    });
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ iso }) => iso))];
}

/** The text with every date blanked, so that its numbers are amounts only. Offsets stay. */
export const withoutDates = (text: string): string =>
  PATTERNS.reduce(
    (rest, pattern) => rest.replace(pattern, (found: string) => ' '.repeat(found.length)),
    text,
  );
