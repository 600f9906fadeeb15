import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Period } from '../../model/phrases/records.js';
import { GAPS } from './settings.js';

const DAY_MS = 24 * 3600 * 1000;

const first = (iso: string): string => `${iso}${'0000-01-01'.slice(iso.length)}`;
const days = (from: string, to: string): number =>
  (Date.parse(first(to)) - Date.parse(first(from))) / DAY_MS;

/** A year, month or day of the claim in or near which no document is dated. */
const yearsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ dates }) => dates.filter((iso) => iso.length >= 4))),
];

/**
 * The periods without any document: a time that the claim names and no document is dated in, the
 * longest silence between two documents, and the time since the newest one. Documents without a
 * date are of no period.
 *
 * @param documents - Those that bear on the question.
 * @param until - ISO day of the check, or the day as of which it was asked.
 */
export function emptyPeriods(
  claims: readonly Claim[],
  documents: readonly Document[],
  until: string,
): Period[] {
  const dates = [...new Set(documents.flatMap(({ metadata }) => metadata.date ?? []))].sort();
  if (dates.length === 0) return [];
  const named = yearsOf(claims)
    .filter((iso) => !dates.some((date) => date.startsWith(iso) || iso.startsWith(date)))
    .map((iso): Period => ({ from: iso, to: iso }));
  const between = dates
    .slice(1)
    .map((to, at) => ({ from: dates[at] ?? to, to }))
    .filter(({ from, to }) => days(from, to) >= GAPS.longDays)
    .toSorted((a, b) => days(b.from, b.to) - days(a.from, a.to))
    .slice(0, 1);
  const newest = dates.at(-1) ?? until;
  const since: Period[] = days(newest, until) >= GAPS.staleDays ? [{ from: newest, to: null }] : [];
  return [...named, ...between, ...since];
}
