import type { DocumentMetadata, Extraction } from '../model/document.js';
import { quoteOf, type Span } from '../model/span.js';
import type { PassageToRead } from '../ports/reader.js';
import type { NumberedEvidence } from './number-evidence.js';

/** The whole sentences that a span touches, as a reader is given them: what it says with the rest of them. */
export function citedPassage(
  { title, publisher, date }: Pick<DocumentMetadata, 'title' | 'publisher' | 'date'>,
  { text, sentences }: Pick<Extraction, 'text' | 'sentences'>,
  span: Span,
): PassageToRead {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(span.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...touched.map((sentence) => sentence.end));
  const whole = touched.length > 0 ? touched : [{ start, end }];
  return {
    sentences: whole.map((sentence) => quoteOf(text, sentence)),
    heading: '',
    title,
    publisher,
    date,
  };
}

/** The passages that the numbers of a report's evidence stand for. */
export const passagesCited =
  ({ sentences, evidence }: Pick<NumberedEvidence, 'sentences' | 'evidence'>) =>
  (n: number): PassageToRead | undefined => {
    const candidate = sentences[n - 1]?.candidate;
    const span = evidence[n - 1]?.span;
    return (
      candidate && span && citedPassage(candidate.document.metadata, candidate.extraction, span)
    );
  };
