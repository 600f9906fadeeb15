import { monthName, type TimeSpan } from './dates.js';

export interface TimeAxis extends TimeSpan {
  /** Places are fractions of the axis from 0 to 1. */
  ticks: { at: number; label: string }[];
}

/** Steps of the axis: fewer where labels name months, for they are longer. */
const MOST_MONTHS = 4;
const MOST_YEARS = 6;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];
const LONGEST_STEP = 12_000;

/** Months are counted from year 0. */
const monthOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const timeOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

/** An axis of whole months or years that holds all the periods; there must be one. */
export const axisOf = (periods: readonly TimeSpan[]): TimeAxis => {
  const first = monthOf(Math.min(...periods.map(({ start }) => start)));
  const last = monthOf(Math.max(...periods.map(({ end }) => end)) - 1) + 1;
  const fits = (step: number): boolean =>
    (last - first) / step <= (step < 12 ? MOST_MONTHS : MOST_YEARS);
  const step = MONTH_STEPS.find(fits) ?? LONGEST_STEP;
  const from = Math.floor(first / step) * step;
  const count = Math.ceil((last - from) / step);
  const start = timeOf(from);
  const end = timeOf(from + count * step);
  const months = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  const yearly = months.every((month) => month % 12 === 0);
  const ticks = months.map((month) => {
    const year = String(Math.floor(month / 12));
    const label = yearly ? year : `${monthName(month % 12)} ${year}`;
    return { at: (timeOf(month) - start) / (end - start), label };
  });
  return { start, end, ticks };
};
