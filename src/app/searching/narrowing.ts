import type { Document } from '../../model/document.js';
import type { PublisherKind } from '../../model/publisher.js';

/** A document with the kind of its publisher. */
export interface KnownDocument {
  document: Document;
  kind: PublisherKind;
}

/** Which documents a search looks in; all of them where nothing is named. */
export interface Narrowing {
  publisher?: string | undefined;
  kind?: PublisherKind | undefined;
  /** ISO day, month or year: documents of it or later. Without a date, a document is of no time. */
  from?: string | undefined;
  /** … of it or earlier. */
  to?: string | undefined;
}

/** Whether a day, or part of one, is not before another, as far as both are known. */
const reaches = (date: string, from: string): boolean => {
  const length = Math.min(date.length, from.length);
  return date.slice(0, length) >= from.slice(0, length);
};

/** Whether a document is one of those that a search is narrowed to. */
export function isWithin(
  { document, kind }: KnownDocument,
  { publisher, kind: wanted, from, to }: Narrowing,
): boolean {
  const { date, publisher: own } = document.metadata;
  if (publisher !== undefined && own !== publisher) return false;
  if (wanted !== undefined && kind !== wanted) return false;
  if (from !== undefined && (date === null || !reaches(date, from))) return false;
  return to === undefined || (date !== null && reaches(to, date));
}
