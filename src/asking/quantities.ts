import type { Quantity } from '../model/claim.js';
import { withoutDates } from './dates.js';

const SMALL: Record<string, number> = {
  zero: 0,
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
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  dozen: 12,
};
const FRACTIONS: Record<string, number> = {
  half: 50,
  'one-third': 100 / 3,
  'two-thirds': 200 / 3,
  'a third': 100 / 3,
  'a quarter': 25,
  'three-quarters': 75,
};

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

const NUMBER_WORD = `${Object.keys(TENS).join('|')}|${Object.keys(SMALL).join('|')}`;
const BOUND = {
  'at-least':
    /(?:at least|more than|over|no fewer than|no less than|upwards of|exceeding|above|minimum of|not less than)\s+(?:(?:a|the)\s+)?$/i,
  'at-most':
    /(?:at most|up to|no more than|fewer than|less than|under|below|maximum of|not more than|as many as|as much as)\s+(?:(?:a|the)\s+)?$/i,
  about:
    /(?:about|around|approximately|roughly|nearly|almost|some|an estimated|close to|circa|~|≈)\s*(?:(?:a|the)\s+)?$/i,
} as const;

const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,(/§-])(?:(?<currency>us\\$|[$€£¥₹₪])\\s?)?(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:(?:${NUMBER_WORD})(?:[- ](?:${Object.keys(SMALL).join('|')}))?)(?![\\p{L}])|an?(?=\\s+(?:hundred|thousand|million|billion|trillion|dozen)\\b)|half(?=\\s+(?:of|the|a)\\b)|two-thirds|one-third|three-quarters|a third(?=\\s+of)|a quarter(?=\\s+of))(?:[\\s-]?(?<scale>hundred thousand|hundred|thousand|million|billion|trillion|dozen|bn|mn|tn|k|m|b)(?![\\p{L}]))?(?:\\s*-?\\s*(?<unit>%|[\\p{L}][\\p{L}'-]*))?(?:\\s+(?<next>[\\p{L}][\\p{L}'-]*))?`,
  'giu',
);

const NOT_UNITS = new Set(
  'of or and to in on at by for from with as is are was were has have had the a an than that who which when since after before per times more less fewer other'.split(
    ' ',
  ),
);

const numberOf = (text: string): number => {
  const digits = Number(text.replaceAll(',', ''));
  if (!Number.isNaN(digits)) return digits;
  const lower = text.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return lower.split(/[- ]/).reduce((sum, word) => sum + (TENS[word] ?? SMALL[word] ?? 0), 0);
};

const scaleOf = (scale: string | undefined): number =>
  scale === undefined
    ? 1
    : scale
        .toLowerCase()
        .split(' ')
        .reduce((factor, word) => factor * (SCALES[word] ?? 1), 1);

const boundOf = (before: string, after: string): Quantity['bound'] => {
  if (/^\s*(?:or more|or greater|or higher|and above|\+)/i.test(after)) return 'at-least';
  if (/^\s*(?:or less|or fewer|or lower|and below)/i.test(after)) return 'at-most';
  for (const [bound, pattern] of Object.entries(BOUND))
    if (pattern.test(before)) return bound as Quantity['bound'];
  return 'exact';
};

function unitOf(
  currency: string | undefined,
  unit: string | undefined,
  next: string | undefined,
): string | null {
  if (currency !== undefined) return CURRENCIES[currency.toLowerCase()] ?? null;
  const word = unit?.toLowerCase();
  if (word === undefined) return null;
  if (
    word === '%' ||
    word === 'percent' ||
    word === 'pct' ||
    (word === 'per' && /^cent$/i.test(next ?? ''))
  )
    return 'percent';
  if (word === 'percentage') return 'percentage-point';
  if (NOT_UNITS.has(word)) return null;
  return CURRENCIES[word] ?? word;
}

/**
 * The amounts that a text names, in its order: digits and number words with their scale
 * ("1.5 million"), their unit and their bound. Dates, section numbers and ordinals are no amounts.
 * A share in words is a percentage: "half of" is 50 percent. "one" counts only before a scale,
 * since it is a pronoun as often as a number.
 */
export function quantitiesIn(text: string): Quantity[] {
  const plain = withoutDates(text).replace(
    /(?:§+|\b(?:sections?|sec\.|article|art\.|title|chapter|no\.|number|form|rule|page|covid|sars-cov|route|flight|resolution|version))[\s-]*\d[\d.()a-z-]*/giu,
    (found) => ' '.repeat(found.length),
  );
  const quantities: Quantity[] = [];
  for (const match of plain.matchAll(QUANTITY)) {
    const { currency, value = '', scale, unit, next } = match.groups ?? {};
    if (/^one$/i.test(value) && scale === undefined) continue;
    if (/^\d+$/.test(value) && /^(?:st|nd|rd|th)$/i.test(unit ?? '')) continue;
    // "5G" and "737MAX" are names; "5kg" and "40%" are amounts.
    const joined = /\d\p{L}/u.test(match[0]) && scale === undefined;
    if (
      joined &&
      !/\d(?:[kcm]?m|[km]?g|km\/h|mph|[kmg]w(?:h)?|[kmgt]b|ft|lbs?|ml|l|c|f|percent)\b/.test(
        match[0],
      )
    )
      continue;
    const before = plain.slice(Math.max(0, match.index - 30), match.index);
    const after = plain.slice(
      match.index +
        (currency ?? '').length +
        value.length +
        (scale === undefined ? 0 : scale.length + 1),
    );
    const share = FRACTIONS[value.toLowerCase()];
    const bound = boundOf(before, after);
    if (share !== undefined)
      quantities.push({ value: Math.round(share * 100) / 100, unit: 'percent', bound });
    else
      quantities.push({
        value: numberOf(value) * scaleOf(scale),
        unit: unitOf(currency, unit, next),
        bound,
      });
  }
  return quantities;
}
