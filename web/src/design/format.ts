const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const NUMBER = new Intl.NumberFormat('en-GB');

/**
 * An ISO date in words: `22 November 2026`. A date that knows only its year or month is shown as it is.
 */
export const day = (iso: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
};

/** An ISO time in the reader's own zone: `22 Nov 2026, 14:05`. */
export const moment = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : MOMENT.format(date);
};

export const count = (value: number): string => NUMBER.format(value);

/** `1 document`, `2 documents`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Whole per cent; the ends are bounds, for nothing here is wholly certain. */
export const percent = (probability: number): string => {
  const percentage = Math.round(probability * 100);
  if (percentage >= 100) return 'over 99 %';
  return percentage <= 0 ? 'under 1 %' : `${percentage} %`;
};

/** Bytes as people say them: `3.4 MB`. */
export const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

const LANGUAGE = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language code; a code that names none, as it is. */
export const languageName = (code: string): string => {
  try {
    return LANGUAGE.of(code) ?? code;
  } catch {
    return code;
  }
};
