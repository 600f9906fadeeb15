import type { DateBasis } from '../../model/document.js';

const ONE_DAY_MS = 24 * 3600 * 1000;

/** Archives that write into the address when they took a page: `/web/20240102030405/https://…`. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|today|is|li|md|vn)|arquivo\.pt\/wayback)\/(\d{4})(\d{2})(\d{2})/;

/** Whether a day, month or year begins after an instant, whatever the time zone. */
const isAfter = (date: string, instant: number): boolean => Date.parse(date) - ONE_DAY_MS > instant;

function archivedAt(url: string | null): number {
  const [, year, month, day] = ARCHIVED.exec(url ?? '') ?? [];
  // The day is over when the next begins.
  return Date.parse(`${year}-${month}-${day}`) + ONE_DAY_MS;
}

/** When a document was captured, and by what it came. */
export interface CaptureFacts {
  capturedAt: Date;
  fetchedFrom: string | null;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
}

/**
 * What contradicts the date that a document gives itself: nothing can be of after it was captured.
 * A date before what a page tells of can't be told from a right one.
 */
export function dateBasisOf(
  date: string | null,
  { capturedAt, fetchedFrom, headers }: CaptureFacts,
): DateBasis | null {
  if (date === null) return null;
  if (isAfter(date, capturedAt.getTime())) return 'after-capture';
  const archived = archivedAt(fetchedFrom);
  if (!Number.isNaN(archived) && isAfter(date, archived)) return 'after-archiving';
  const changed = Date.parse(headers['last-modified'] ?? '');
  return !Number.isNaN(changed) && isAfter(date, changed) ? 'after-last-change' : null;
}
