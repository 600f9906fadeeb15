import type { ComputedFinding } from '../../model/computed.js';

type Cell = ComputedFinding['result']['rows'][number][number];

/** One number under its name. */
interface Bar {
  label: string;
  value: number;
  /** The number as it is printed. */
  words: string;
}

/** Numbers to look at: columns in the order of time, or bars one under the other. */
export interface Chart {
  form: 'columns' | 'bars';
  title: string;
  /** The shape in a sentence, for who can't see it. */
  description: string;
  /** What the labels and the numbers are, as the table under the drawing heads them. */
  heads: [string, string];
  bars: Bar[];
  /** The number at the full height or width; 0 is always at the foot. */
  top: number;
}

/** Fewer than this are read faster than they are looked at. */
const FEWEST = 3;
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

export const numberWords = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const extremes = (bars: readonly Bar[]): { most: Bar; least: Bar } | undefined => {
  const sorted = bars.toSorted((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return most === undefined || least === undefined ? undefined : { most, least };
};

const descriptionOf = (bars: readonly Bar[], form: Chart['form']): string => {
  const found = extremes(bars);
  if (found === undefined) return '';
  const { most, least } = found;
  const ends =
    form === 'columns'
      ? `From ${bars[0]?.label ?? ''} to ${bars.at(-1)?.label ?? ''}. `
      : `${bars.length} values. `;
  return `${ends}The most is ${most.words} (${most.label}), the least ${least.words} (${least.label}).`;
};

/**
 * A chart of numbers under their names; null where there is nothing to look at: too few, or a number
 * below zero, which bars from zero can't show.
 */
export const chartOf = (
  title: string,
  heads: [string, string],
  pairs: readonly (readonly [Cell, Cell])[],
): Chart | null => {
  const bars = pairs.flatMap(([label, value]): Bar[] => {
    const number = typeof value === 'boolean' || value === null ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) return [];
    return [
      {
        label: label === null ? 'without' : String(label),
        value: number,
        words: numberWords(number),
      },
    ];
  });
  const top = Math.max(0, ...bars.map(({ value }) => value));
  if (bars.length < FEWEST || top === 0 || bars.some(({ value }) => value < 0)) return null;
  const form = bars.every(({ label }) => TIME.test(label)) ? 'columns' : 'bars';
  const ordered = form === 'columns' ? bars.toSorted((a, b) => (a.label < b.label ? -1 : 1)) : bars;
  return { form, title, description: descriptionOf(ordered, form), heads, bars: ordered, top };
};
