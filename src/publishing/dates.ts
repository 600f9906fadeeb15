import { MONTHS } from '../model/months.js';

interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

const partsOf = (iso: string): DateParts | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null) {
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1 || day > daysInMonth) return null;
  }
  return { year, month, day };
};

/** The date part of an ISO 8601 date or instant, as precise as it was given. */
export const shortDate = (iso: string): string => iso.replace(/T.*$/, '');

/** A date in words, as precise as it was given: `22 November 2026`, `November 2026`, `2026`. */
export const longDate = (iso: string): string => {
  const parts = partsOf(iso);
  if (parts === null) return iso;
  const month = parts.month === null ? null : MONTHS[parts.month - 1];
  return [parts.day, month, parts.year].filter((part) => part !== null).join(' ');
};

/** Short name of a month, counted from 0. */
export const monthName = (month: number): string => (MONTHS[month] ?? '').slice(0, 3);

/** A stretch of time in milliseconds UTC, its end excluded. */
export interface TimeSpan {
  start: number;
  end: number;
}

/**
 * The stretch of time that a date names: a year is as long as a year. `null` for what is not an ISO date.
 */
export const timeSpanOf = (iso: string): TimeSpan | null => {
  const parts = partsOf(iso);
  if (parts === null) return null;
  const { year, month, day } = parts;
  if (month === null) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  if (day === null) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, day + 1) };
};
