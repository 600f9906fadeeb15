import type { Statement } from '../model/report.js';
import { contextOf } from '../text/anchor-quote.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { trimQuote } from './trim-quote.js';

/** A statement before its evidence has numbers. */
export interface Draft {
  text: string;
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

/**
 * A quote in quotation marks, its final full stop left to the statement: double ones, or single
 * ones around words that have double ones of their own.
 */
export function inQuotationMarks(quote: string): string {
  const words = quote.replace(/[.]$/, '');
  return /["“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** The quotation of a sentence as it stands in a statement. */
export const quoted = (sentence: WeighedSentence): string =>
  inQuotationMarks(quoteIn(sentence).quote);

const VERBS: Record<string, string> = {
  government: 'states',
  court: 'states',
  company: 'states',
  news: 'reports',
  academic: 'writes',
  advocacy: 'says',
  'fact-check': 'writes',
  individual: 'writes',
  unknown: 'writes',
};

/** Who says it and how: "Riverside Monitor reports". A document of unknown publisher goes by its title. */
export function attribution(
  { candidate }: WeighedSentence,
  kindOf: (publisher: string) => string,
): string {
  const { publisher, title } = candidate.document.metadata;
  const kind = kindOf(publisher);
  const who = kind === 'unknown' && publisher === 'Unknown' ? `“${title}”` : publisher;
  return `${who} ${VERBS[kind] ?? 'writes'}`;
}
