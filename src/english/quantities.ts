import type { Quantity } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { type DateMention, findDates } from './dates.js';
import { NUMBER_SOURCES, numberOf, scaleOf, shareOf } from './number-words.js';

/** A number in a text with where it stands, its sign of money and its unit included. */
export interface QuantityMention extends Quantity {
  span: Span;
}

const CURRENCIES: Record<string, string> = {
  $: 'usd',
  us$: 'usd',
  usd: 'usd',
  dollar: 'usd',
  dollars: 'usd',
  '€': 'eur',
  eur: 'eur',
  euro: 'eur',
  euros: 'eur',
  '£': 'gbp',
  gbp: 'gbp',
  pound: 'gbp',
  pounds: 'gbp',
  '¥': 'jpy',
  yen: 'jpy',
  yuan: 'cny',
  rupees: 'inr',
  '₹': 'inr',
  shekels: 'ils',
  '₪': 'ils',
};

const { number, scale, share } = NUMBER_SOURCES;
const SIGN = String.raw`us\$|[$€£¥₹₪]`;
const PERCENT = String.raw`%|per\s?cent(?!\p{L})|pct(?!\p{L})`;
const SCALED = String.raw`(?:[\s-]?(?<scale>${scale})(?!\p{L}))?`;
const UPPER = String.raw`(?:(?:\s?(?:${PERCENT}))?(?<join>\s?[-–]\s?|\s+(?:to|and)\s+)(?:${SIGN})?\s?(?<upper>${number})(?:[\s-]?(?<upperScale>${scale})(?!\p{L}))?)?`;

const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,/§-])(?:(?<currency>${SIGN})\s?)?(?<value>one in (?:${number})|${share}|${number}|twice(?=\s+(?:as|the)\b)|an?(?=\s+(?:hundred|thousand|million|billion|trillion|dozen)\b))${SCALED}${UPPER}`,
  'giu',
);

/** Numbers that name a thing: "Section 8", "287(g)", "page 4", "Covid-19", "[12]", "(3)". */
const LABELS =
  /(?:§+|\b(?:sections?|sec\.|articles?|art\.|title|chapter|no\.|number|form|rule|page|paragraph|footnote|covid|sars-cov|route|flight|resolution|version))[\s-]*\d[\d.()a-z-]*|\b\d+\([a-z\d]\)|\[\d+(?:[,–-]\s?\d+)*\]|\(\d{1,2}\)/giu;

const BOUNDS: [Quantity['bound'], before: RegExp, after: RegExp][] = [
  [
    'at-least',
    /\b(?:(?:no|not) (?:fewer|less) than|at least|more than|over|upwards of|exceed(?:s|ed|ing)?|above|minimum of)\s+(?:an?\s+|the\s+)?$/i,
    /^\s*(?:\+|or (?:more|greater|higher)\b|and above\b)/i,
  ],
  [
    'at-most',
    /\b(?:(?:no|not) more than|at most|up to|(?:fewer|less) than|under|below|maximum of|as (?:many|much) as)\s+(?:an?\s+|the\s+)?$/i,
    /^\s*(?:or (?:less|fewer|lower)\b|and below\b)/i,
  ],
  [
    'about',
    /(?:\b(?:about|around|approximately|roughly|nearly|almost|some|an estimated|close to|circa)\s+|[~≈]\s?)(?:an?\s+|the\s+)?$/i,
    /^\s*or so\b/i,
  ],
];

/** `no more than` must be read before the `more than` in it. */
const NEGATED_BOUND = /\b(?:no|not)\s+(?=(?:more|fewer|less) than\s+(?:an?\s+|the\s+)?$)/i;

/** @param after - What follows the number, and what follows its unit: "3 or more", "3 towns or more". */
function boundOf(before: string, after: readonly string[]): Quantity['bound'] {
  if (NEGATED_BOUND.test(before)) return /more than/i.test(before) ? 'at-most' : 'at-least';
  const said = BOUNDS.find(
    ([, lead, tail]) => lead.test(before) || after.some((words) => tail.test(words)),
  );
  return said?.[0] ?? 'exact';
}

const NOT_UNITS = new Set(
  `of or and to in on at by for from with as is are was were be been has have had do did will would may can could the a
   an that than who which when since after before until per more less fewer other not also`.split(
    /\s+/,
  ),
);
const PLURAL = /(?:[^su]s|people|children|men|women|police|personnel)$/;
const WORDS = /^\+?\s*-?\s*((?:[\p{L}][\p{L}'’-]*)(?:\s+[\p{L}][\p{L}'’-]*){0,3})/u;
const JOINED_UNITS = /^(?:[kcm]?m|[km]?g|km\/h|mph|[kMGT]Wh?|[kKMGT]B|ft|lbs?|ml|l|C|F)(?!\p{L})/u;

/**
 * What stands after a number and is counted by it: "80 local officers" counts officers. A verb
 * ("80 attended") counts nothing: what is counted was said before.
 */
function unitAfter(rest: string): { unit: string | null; length: number } {
  const percent = new RegExp(String.raw`^\s?(?:${PERCENT})`, 'iu').exec(rest);
  if (percent) return { unit: 'percent', length: percent[0].length };
  const points = /^[\s-]?percentage[\s-]points?/i.exec(rest);
  if (points) return { unit: 'percentage-point', length: points[0].length };
  const phrase = WORDS.exec(rest);
  if (!phrase?.[1]) return { unit: null, length: 0 };
  const words = phrase[1].split(/\s+/);
  const stop = words.findIndex((word) => NOT_UNITS.has(word.toLowerCase()));
  const counted = stop < 0 ? words : words.slice(0, stop);
  const head = Math.max(
    0,
    counted.findIndex((word) => PLURAL.test(word.toLowerCase())),
  );
  const written = counted[head];
  if (written === undefined || /[^e]ed$/i.test(written)) return { unit: null, length: 0 };
  // Lower case may be longer than what is written: offsets count in the text as it stands.
  const end = phrase[0].indexOf(written, phrase[0].length - phrase[1].length) + written.length;
  const unit = written.toLowerCase();
  return { unit: CURRENCIES[unit] ?? unit, length: end };
}

/** Dates and labels are blanked, so that their numbers are no amounts and offsets stay. */
function withoutNames(text: string, dates: readonly DateMention[]): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const undated = dates.reduce(
    (rest, { span: { start, end } }) =>
      rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end),
    text,
  );
  return undated.replace(LABELS, blank);
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

type Groups = Record<string, string | undefined>;

/** The lower and upper end of "10 to 15", "between 10 and 15"; undefined for a change or a list. */
function rangeOf(groups: Groups, before: string): [number, number] | undefined {
  const { value = '', scale: lowerScale, upper, upperScale, join = '' } = groups;
  if (upper === undefined || /\bfrom\s+$/i.test(before)) return undefined;
  if (/and/i.test(join) !== /\bbetween\s+$/i.test(before)) return undefined;
  const from = numberOf(value) * scaleOf(lowerScale ?? upperScale);
  const to = numberOf(upper) * scaleOf(upperScale);
  return from < to ? [rounded(from), rounded(to)] : undefined;
}

/** Shares and ratios bring their unit along. */
const SHARE_IN_WORDS = /^one in (.+)$/i;

function amountOf({ value = '', scale: scaled }: Groups): { value: number; unit?: string } {
  const outOf = SHARE_IN_WORDS.exec(value)?.[1];
  if (outOf !== undefined)
    return { value: Math.round(1e4 / numberOf(outOf)) / 100, unit: 'percent' };
  if (/^twice$/i.test(value)) return { value: 2, unit: 'times' };
  const part = shareOf(value);
  if (part !== undefined) return { value: part, unit: 'percent' };
  return { value: rounded(numberOf(value) * scaleOf(scaled)) };
}

/** Where the number itself ends, without the upper end that only a range takes along. */
const endOfNumber = (plain: string, at: number, { currency, value, scale: scaled }: Groups) =>
  [currency, value, scaled].reduce(
    (end, part) => (part === undefined ? end : plain.indexOf(part, end) + part.length),
    at,
  );

/** "5G" and "737MAX" are names, "9th" is an ordinal; "5kg" is an amount. */
const isName = (rest: string): boolean => /^\p{L}/u.test(rest) && !JOINED_UNITS.test(rest);

/**
 * The numbers of a text with what they count, in order of place. Dates, section numbers
 * ("287(g)", "Sec. 4"), citation marks, ordinals and parts of names ("F-16", "5G") are no
 * quantities; "one" counts only before a scale, for it is a pronoun as often as a number.
 *
 * A share in words is a percentage: "half of" and "one in two" are 50 percent. A range ("10 to
 * 15") gives two quantities on one span: at least the lower, at most the upper end.
 *
 * @param dates - Those of the text, where they are known already.
 */
export function findQuantities(
  text: string,
  dates: readonly DateMention[] = findDates(text),
): QuantityMention[] {
  const plain = withoutNames(text, dates);
  const found: QuantityMention[] = [];
  const pattern = new RegExp(QUANTITY);
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const groups: Groups = match.groups ?? {};
    const before = plain.slice(Math.max(0, match.index - 30), match.index);
    const range = rangeOf(groups, before);
    const end = range ? match.index + match[0].length : endOfNumber(plain, match.index, groups);
    const rest = plain.slice(end, end + 80);
    const isPronoun = /^one$/i.test(groups['value'] ?? '') && !groups['scale'] && !range;
    pattern.lastIndex = end;
    if (isPronoun || isName(rest)) continue;
    const amount = amountOf(groups);
    const sign = CURRENCIES[groups['currency']?.toLowerCase() ?? ''];
    const counted = unitAfter(rest);
    const unit = sign ?? amount.unit ?? counted.unit;
    const length = (sign ?? amount.unit) ? 0 : counted.length;
    const span = { start: match.index, end: end + length };
    pattern.lastIndex = span.end;
    if (range) {
      found.push({ value: range[0], unit, bound: 'at-least', span });
      found.push({ value: range[1], unit, bound: 'at-most', span });
    } else {
      const bound = boundOf(before, [rest, rest.slice(length)]);
      found.push({ value: amount.value, unit, bound, span });
    }
  }
  return found;
}
