import type { Quantity } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { findDates } from './dates.js';

/** A number in a text with where it stands. */
export interface QuantityMention extends Quantity {
  span: Span;
}

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const CURRENCIES: Record<string, string> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₪': 'ils',
};

const NUMBER = new RegExp(
  String.raw`(?<bound>\b(?:at least|more than|over|no fewer than|no less than|upwards of|minimum of|at most|fewer than|less than|under|up to|no more than|maximum of|about|around|roughly|nearly|almost|approximately|some|an estimated)\s+)?(?<currency>US\$|[$€£¥₪])?\s?(?<![\p{L}\d.§-])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:${Object.keys(WORDS).join('|')})\b)(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|tn|k|m|b)\b)?\s?(?<unit>%|per\s?cent\b|percent\b|percentage points\b|dollars\b|euros\b|pounds\b|(?:[\p{L}]+\b){0,1})?`,
  'giu',
);

const BOUNDS: [RegExp, Quantity['bound']][] = [
  [/at least|more than|over|no fewer|no less|upwards|minimum/, 'at-least'],
  [/at most|fewer than|less than|under|up to|no more|maximum/, 'at-most'],
  [/about|around|roughly|nearly|almost|approximately|some|estimated/, 'about'],
];

const unitOf = (currency: string | undefined, unit: string): string | null => {
  if (currency) return CURRENCIES[currency.replace('US', '')] ?? 'usd';
  if (/^(?:%|per\s?cent|percentage)/.test(unit)) return 'percent';
  if (unit === 'dollars') return 'usd';
  if (unit === 'euros') return 'eur';
  return unit === '' ? null : unit;
};

/**
 * The numbers of a text with what they count, in order of place. Dates, section numbers
 * ("287(g)", "Sec. 4"), citation marks and parts of names ("F-16") are not quantities.
 */
export function findQuantities(text: string): QuantityMention[] {
  const dates = findDates(text);
  const found: QuantityMention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { bound, currency, digits = '', scale, unit = '' } = match.groups ?? {};
    const at = match.index + match[0].indexOf(digits);
    const span = { start: at, end: match.index + match[0].trimEnd().length };
    const before = text.slice(Math.max(0, at - 12), at);
    const dated = dates.some(({ span: date }) => date.start < at + digits.length && at < date.end);
    const labelled =
      /(?:section|sec\.|§|title|article|no\.|chapter|page|\[|footnote|paragraph)\s*$/i.test(
        before,
      ) || /^\(/.test(text.slice(at + digits.length));
    const oneOf = digits.toLowerCase() === 'one' && !scale;
    if (dated || labelled || oneOf) continue;
    const base = WORDS[digits.toLowerCase()] ?? Number(digits.replaceAll(',', ''));
    const scaled = base * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
    if (!Number.isFinite(scaled)) continue;
    const kind =
      BOUNDS.find(([pattern]) => pattern.test((bound ?? '').toLowerCase()))?.[1] ?? 'exact';
    found.push({ value: scaled, unit: unitOf(currency, unit.toLowerCase()), bound: kind, span });
  }
  return found;
}
