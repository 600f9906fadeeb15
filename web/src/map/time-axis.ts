import type { Period } from './period.js';

export interface TimeAxis extends Period {
  /** Places are fractions of the axis from 0 to 1. */
  ticks: { at: number; label: string }[];
}

const MOST_STEPS = 5;
/** In months; those under a year need a month in their label. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const LONGEST_STEP = 12_000;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Months are counted from year 0. */
const monthOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const timeOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

/** An axis of whole months or years that holds all the periods; there must be one. */
export const axisOf = (periods: readonly Period[]): TimeAxis => {
  const first = monthOf(Math.min(...periods.map(({ start }) => start)));
  const last = monthOf(Math.max(...periods.map(({ end }) => end)) - 1) + 1;
  const fits = (step: number): boolean =>
    Math.ceil(last / step) - Math.floor(first / step) <= MOST_STEPS;
  const step = STEPS.find(fits) ?? LONGEST_STEP;
  const from = Math.floor(first / step) * step;
  const count = Math.ceil((last - from) / step);
  const start = timeOf(from);
  const end = timeOf(from + count * step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const time = timeOf(from + index * step);
    const year = String(new Date(time).getUTCFullYear());
    const label = step % 12 === 0 ? year : `${MONTH.format(time)} ${year}`;
    return { at: (time - start) / (end - start), label };
  });
  return { start, end, ticks };
};
