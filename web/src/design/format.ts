export { counted, numberText as count } from '../../../src/model/counted.js';
/** A date in words, as precise as it was given, and a probability in whole per cent: as in every report. */
export { longDate as day } from '../../../src/publishing/dates.js';
export { percent } from '../../../src/publishing/verdict-words.js';

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An ISO time in the reader's own zone: `22 Nov 2026, 14:05`. */
export const moment = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : MOMENT.format(date);
};

/** Bytes as people say them: `3.4 MB`. */
export const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
