/** A number of a cell, and what stands beside it. */
export interface CellNumber {
  /** As JavaScript and SQL write it: no separators, a full stop. */
  value: string;
  /** ISO 4217 code; the bare sign where it stands for the money of several countries. */
  currency: string | null;
  percent: boolean;
}

/** Full stop or comma before the decimals. */
export type NumberStyle = 'point' | 'comma';

const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₪': 'ILS',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  zł: 'PLN',
};

const CODES = new Set(
  (
    'USD EUR GBP ILS NIS CAD AUD NZD JPY CNY CHF SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY AED SAR QAR KWD ' +
    'JOD EGP MAD TND DZD INR PKR BDT LKR IDR MYR SGD THB VND PHP KRW HKD TWD BRL MXN ARS CLP COP PEN ZAR NGN KES GHS ETB'
  ).split(' '),
);

const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  b: 9,
  billion: 9,
};

const PLAIN = /^-?(?:0|[1-9]\d{0,17})$/u;
const POINT = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/u;
const COMMA = /^(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/u;
const MARKS = /(?:\s?(?:[*†‡§]+|\[[a-z\d]{1,2}\]))+$/iu;
const MONEY =
  /^([A-Z]{0,3}\s?[$€£¥₪₹₩₽₺₴₦]|[A-Z]{3}(?=[\s\d]))?\s?([\d.,\s]*\d)\s?(thousand|million|billion|mn?|bn?|k)?\s?([$€£¥₪₹₩₽₺₴₦]|zł|[A-Z]{3})?(\s?%)?$/iu;

const currencyOf = (sign: string | undefined): string | null | undefined => {
  if (sign === undefined) return null;
  const bare = sign.replace(/\s/gu, '').toUpperCase();
  if (bare === 'NIS') return 'ILS';
  if (CODES.has(bare)) return bare;
  const known = CURRENCIES[bare] ?? CURRENCIES[sign.trim()];
  if (known !== undefined) return known;
  return bare === '$' || bare === '¥' ? bare : undefined;
};

/** The decimal point of `value` moved to the right, without arithmetic that would round. */
const scaled = (value: string, by: number): string => {
  const [whole = '0', rest = ''] = value.split('.');
  const digits = `${whole}${rest.padEnd(by, '0').slice(0, by)}`.replace(/^0+(?=\d)/u, '');
  const left = rest.slice(by);
  return left === '' ? digits : `${digits}.${left}`;
};

/** The digits of a cell, or undefined where they are none in this style. */
const digitsIn = (text: string, style: NumberStyle): string | undefined => {
  const packed = text.replace(/[\u00a0\u202f]/gu, ' ');
  if (style === 'point') return POINT.test(packed) ? packed.replaceAll(',', '') : undefined;
  return COMMA.test(packed) ? packed.replace(/[. ]/gu, '').replace(',', '.') : undefined;
};

interface Money {
  before: string | undefined;
  digits: string;
  scale: string | undefined;
  after: string | undefined;
  percent: string | undefined;
}

const moneyIn = (text: string): Money | undefined => {
  const found = MONEY.exec(text);
  if (found === null) return undefined;
  const [, before, digits = '', scale, after, percent] = found;
  return { before, digits, scale, after, percent };
};

/** Reads a whole number as most cells are, before anything more is tried. */
const plain = (text: string): CellNumber | undefined =>
  PLAIN.test(text) && text !== '-0' ? { value: text, currency: null, percent: false } : undefined;

/**
 * Reads a cell as a number: with separators, a currency before or behind, “million”, a percent
 * sign, brackets for what is below zero, and the mark of a footnote. Digits that begin with a zero
 * are a code and no number.
 */
export function numberIn(cell: string, style: NumberStyle): CellNumber | undefined {
  const whole = plain(cell);
  if (whole !== undefined) return whole;
  if (!/\d/u.test(cell) || cell.length > 40) return undefined;
  const unmarked = cell.replace(MARKS, '');
  const bracketed =
    /^\((.+)\)$/u.exec(unmarked)?.[1] ?? /^(\D{0,4})\((.+)\)$/u.exec(unmarked)?.slice(1).join('');
  const signed = bracketed ?? unmarked;
  const minus = bracketed !== undefined || /^\D{0,4}[-−–]\s?[\d.$€£]/u.test(signed);
  const parts = moneyIn(signed.replace(/[-−–+]/u, '').trim());
  if (parts === undefined) return undefined;
  const digits = digitsIn(parts.digits.trim(), style);
  const before = currencyOf(parts.before);
  const after = currencyOf(parts.after);
  if (digits === undefined || before === undefined || after === undefined) return undefined;
  if (/^0\d/u.test(digits)) return undefined;
  const currency = before ?? after;
  const scale = SCALES[parts.scale?.toLowerCase() ?? ''] ?? 0;
  if (scale > 0 && currency === null) return undefined;
  const value = scaled(digits.startsWith('.') ? `0${digits}` : digits, scale);
  const zero = /^[0.]+$/u.test(value);
  return {
    value: minus && !zero ? `-${value}` : value,
    currency,
    percent: parts.percent !== undefined,
  };
}

/** Whether a number has no decimals and fits in 64 bits. */
export const isWhole = (value: string): boolean => PLAIN.test(value);
