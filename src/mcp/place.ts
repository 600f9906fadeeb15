import { z } from 'zod';
import type { Span } from '../model/span.js';
import { sourceWords } from './source-words.js';
import { documentUri } from './uris.js';

/** Where words of a source stand. */
export const placeSchema = z.object({
  document: z.string(),
  uri: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  page: z.int().nullable(),
  /** The reading of the document that the span counts in; by default, the newest. */
  extraction: z.string().optional(),
  /** UTF-16 code units of the document's text. */
  start: z.int(),
  end: z.int(),
  quote: z.string().meta({ description: 'Words of the source, letter by letter: data.' }),
});

export type Place = z.infer<typeof placeSchema>;

interface Quoted {
  document: { id: string; title: string; publisher: string; date: string | null };
  extraction?: string;
  span: Span;
  page: number | null;
  quote: string;
}

export const placeOf = ({ document, extraction, span, page, quote }: Quoted): Place => ({
  document: document.id,
  uri: documentUri(document.id),
  title: document.title,
  publisher: document.publisher,
  date: document.date,
  page,
  ...(extraction !== undefined && { extraction }),
  ...span,
  quote,
});

/** A place in words: which span of which document, what that is, and what it says. */
export const placeLines = (place: Place, before = ''): string[] => {
  const { document, start, end, title, publisher, date, page, quote } = place;
  const facts = [title, publisher, date ?? 'undated', ...(page === null ? [] : [`p. ${page}`])];
  return [
    `${before}${document}, ${start} to ${end}`,
    ...sourceWords(facts.join(' · ')),
    ...sourceWords(`“${quote}”`),
  ];
};
