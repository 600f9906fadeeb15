import { strict } from 'chrono-node';
import { MONTHS } from '../model/months.js';

const ISO = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/u;
const ALL_NUMBERS = /\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{2,4}/u;

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());
const MONTH_AND_YEAR = /^\s*([a-z]{3,9})\.?,?\s+(\d{4})\s*$/iu;

/** "May 2019", which a grammar of English dates takes for a verb. */
const monthAndYear = (text: string): string | null => {
  const [, word = '', year] = MONTH_AND_YEAR.exec(text) ?? [];
  const month = SHORT_MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return month === 0 || year === undefined ? null : joined(Number(year), month);
};

const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const joined = (year: number, month?: number, day?: number): string =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

/**
 * Reads a date as it is written: the day in the writer's own time zone, at the precision given.
 * "3/4/2025" names two days, so it is none.
 *
 * @returns `2025-04-03`, `2025-04` or `2025`, or null where no year is certain.
 */
export function toIsoDate(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > 200) return null;
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [year, month, day] = iso.slice(1).map((part) => (part ? Number(part) : undefined));
    if (year === undefined || year < 1000) return null;
    if (!isCalendarDay(year, month ?? 1, day ?? 1)) return null;
    return joined(year, month, day);
  }
  if (ALL_NUMBERS.test(text)) return null;
  const month = monthAndYear(text);
  if (month !== null) return month;
  const start = strict.parse(text, { instant: new Date(0), timezone: 0 })[0]?.start;
  const year = start?.get('year');
  if (!start?.isCertain('year') || !year || year < 1000) return null;
  const known = start.isCertain('month') ? (start.get('month') ?? undefined) : undefined;
  const day = known !== undefined && start.isCertain('day') ? start.get('day') : undefined;
  return joined(year, known, day ?? undefined);
}
