import type { FoundDateBasis, FoundPage } from '../../model/web-search.js';

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/;
const NAMED = /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/;

const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));

function isoOf(text: string): string | undefined {
  const compact = COMPACT.exec(text);
  if (compact !== null) return compact.slice(1, 4).join('-');
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const named = NAMED.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(named) ? undefined : new Date(named).toISOString().slice(0, 10);
}

/**
 * The date in a field of an answer: ISO, `20240301T120000Z` or "Mar 3, 2024". Null where there is
 * none or it is told from today ("2 days ago"), which says nothing once it is kept.
 */
export function foundDate(
  text: string | null | undefined,
  basis: FoundDateBasis,
): FoundPage['date'] {
  const iso = isoOf(text?.trim() ?? '');
  return iso === undefined || !isDay(`${iso}-01-01`.slice(0, 10)) ? null : { iso, basis };
}
