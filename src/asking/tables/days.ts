import type { DateMention } from '../../english/dates.js';

/**
 * The day of which something is said that is so on a day: the last of a month or year, and the first
 * at its beginning; undefined for its middle.
 */
export function dayMeant({ relation, earliest, latest }: DateMention): string | undefined {
  if (/\b(?:start|beginning) of\b/u.test(relation)) return earliest;
  return /\bmiddle of\b/u.test(relation) ? undefined : latest;
}

/** The day before an ISO day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
