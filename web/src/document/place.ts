import type { Evidence, Span } from '../api/types.js';
import { addresses } from '../app/addresses.js';

/** Where a document is to be opened, as its address says. */
export interface Place {
  /** The span to open at; null to begin at the top. */
  span: Span | null;
  /** The reading in which the span counts; the newest unless given. */
  extraction: string | undefined;
  /** The check whose evidence is marked. */
  check: string | null;
}

const offsetOf = (value: string | null): number | null =>
  value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;

/** Reads the place from a query; what makes no sense is as if it weren't there. */
export const placeOf = (query: URLSearchParams): Place => {
  const start = offsetOf(query.get('start'));
  const end = offsetOf(query.get('end'));
  return {
    span: start === null || end === null || start >= end ? null : { start, end },
    extraction: query.get('extraction') ?? undefined,
    check: query.get('check'),
  };
};

/** The address of the document that evidence is from, opened at it among the check's other evidence. */
export const evidenceAddress = (
  dossier: string,
  check: string,
  {
    document,
    span,
    extraction,
  }: Pick<Evidence, 'span' | 'extraction'> & { document: { id: string } },
): string =>
  `${addresses.document(dossier, document.id, span)}&${new URLSearchParams({ extraction, check })}`;
