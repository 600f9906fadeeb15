import { z } from 'zod';

/**
 * A stretch of a document's extracted text: `text.slice(start, end)` is the quote.
 * Both ends count UTF-16 code units from the start of the text; `end` is exclusive.
 */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, 'a span starts before it ends');

export type Span = z.infer<typeof spanSchema>;

/** The words that a span marks. */
export const quoteOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
