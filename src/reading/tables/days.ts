import { MONTHS } from '../../model/months.js';
import { TABLES } from './settings.js';

/** Which comes first where both are numbers: 3/4/2025. */
export type DayOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/u;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(.+))?$/u;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/iu;
const MONTH_NAMED = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/iu;

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  const short = lower === 'sept' ? 'sep' : lower;
  return (
    MONTHS.findIndex((month) => {
      const full = month.toLowerCase();
      return full === short || full.slice(0, 3) === short;
    }) + 1
  );
};

const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= TABLES.centuryPivot ? 1900 + year : 2000 + year;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The day as ISO 8601, or undefined where no calendar has it. */
const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : undefined;
};

/** The day and time in UTC as SQL writes them. */
const withTime = (day: string, time: string): string | undefined => {
  const [, hours = '', minutes = '', seconds = '00', half = '', zone = ''] = TIME.exec(time) ?? [];
  if (hours === '') return undefined;
  const late = half.toLowerCase() === 'pm' ? 12 : 0;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + late;
  const offset = /[+-]/u.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2') : 'Z';
  const instant = Date.parse(`${day}T${two(hour)}:${minutes}:${seconds}${offset}`);
  if (Number.isNaN(instant)) return undefined;
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
};

/** A cell's day, or its instant where it has a time. */
export interface CellDay {
  value: string;
  timed: boolean;
}

const timed = (day: string | undefined, time: string | undefined): CellDay | undefined => {
  if (day === undefined) return undefined;
  if (time === undefined) return { value: day, timed: false };
  const value = withTime(day, time);
  return value === undefined ? undefined : { value, timed: true };
};

/** Reads a cell as a day, with a time or without, as tables write them. */
export function dayIn(cell: string, order: DayOrder): CellDay | undefined {
  if (!/^\S{1,12}[\s\d]/u.test(cell) || cell.length < 6 || cell.length > 40) return undefined;
  const iso = ISO.exec(cell) ?? YEAR_FIRST.exec(cell);
  if (iso !== null) {
    const [, year = '', month = '', day = '', time] = iso;
    return timed(isoDay(Number(year), Number(month), Number(day)), time);
  }
  const numbers = NUMBERS.exec(cell);
  if (numbers !== null) {
    const [, first = '', sign, second = '', year = '', time] = numbers;
    const dayFirst = sign === '.' || order === 'day-first';
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return timed(isoDay(yearOf(year), Number(month), Number(day)), time);
  }
  const [, day = '', month = '', year = ''] = DAY_NAMED.exec(cell) ?? [];
  if (day !== '') return timed(isoDay(yearOf(year), monthOf(month), Number(day)), undefined);
  const [, named = '', at = '', of = ''] = MONTH_NAMED.exec(cell) ?? [];
  return named === ''
    ? undefined
    : timed(isoDay(Number(of), monthOf(named), Number(at)), undefined);
}
