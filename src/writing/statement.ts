import type { StatementSays } from '../model/phrases/phrases.js';
import type { Statement } from '../model/report.js';
import { contextOf } from '../text/anchor-quote.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { trimQuote } from './trim-quote.js';

/** A statement before its evidence has numbers. */
export interface Draft {
  says: StatementSays;
  rests: WeighedSentence[];
  form: Statement['form'];
}

/** The words of a sentence that the report quotes: exactly `text.slice(start, end)`. */
export function quoteIn({ candidate, claim }: WeighedSentence): {
  quote: string;
  start: number;
  end: number;
} {
  const { span, sentence, analysis } = candidate;
  const trimmed = trimQuote(analysis, claim);
  return {
    quote: sentence.text.slice(trimmed.start, trimmed.end),
    start: span.start + trimmed.start,
    end: span.start + trimmed.end,
  };
}

/** Words around the quote, to find it again in another copy. */
export const contextIn = (sentence: WeighedSentence) =>
  contextOf(sentence.candidate.extraction.text, quoteIn(sentence));

/** The name of the file of a document that goes by its title, for want of a known publisher. */
export const fileOf = ({ publisher, path }: { publisher: string; path: string | null }) =>
  publisher === 'Unknown' ? (path?.split('/').at(-1) ?? null) : null;

/** Publisher, title, file and kind of the document that a sentence stands in, as a quotation names them. */
export function sourceOf(
  { candidate }: WeighedSentence,
  kindOf: (publisher: string) => string,
): { publisher: string; title: string; file: string | null; kind: string } {
  const { publisher, title, path } = candidate.document.metadata;
  return { publisher, title, file: fileOf({ publisher, path }), kind: kindOf(publisher) };
}
