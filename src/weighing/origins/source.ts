import { analyseSentence, type SentenceAnalysis } from '../../english/analyse-sentence.js';
import type { Document, Extraction } from '../../model/document.js';
import { UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import type { Span } from '../../model/span.js';
import { nameLook } from '../../text/name-look.js';

/** One sentence of a document that is looked at for what it goes back to. */
export interface SourceSentence {
  source: Source;
  /** Place among the document's sentences, from 0. */
  at: number;
  span: Span;
  text: string;
  /** What is known of its English. */
  analysis: SentenceAnalysis;
}

/** A document whose text is known. */
export interface Source {
  document: Document;
  extraction: Extraction;
  sentences: readonly SourceSentence[];
}

/** A stretch of a document that shows what goes back to what. */
export interface Place {
  source: Source;
  span: Span;
}

export function makeSource(document: Document, extraction: Extraction): Source {
  const sentences: SourceSentence[] = [];
  const source: Source = { document, extraction, sentences };
  for (const [at, span] of extraction.sentences.entries()) {
    const text = extraction.text.slice(span.start, span.end);
    sentences.push({ source, at, span, text, analysis: analyseSentence(text) });
  }
  return source;
}

/** Which of two documents had a thing first: dated before undated, ties by id. */
export const orderOf = ({ id, metadata }: Document): string => `${metadata.date ?? '9999'} ${id}`;

export const isBefore = (a: Document, b: Document): boolean => orderOf(a) < orderOf(b);

/** Whether one of two documents is known to be the earlier. */
export const isOrdered = (a: Document, b: Document): boolean =>
  a.metadata.date !== null && b.metadata.date !== null && a.metadata.date !== b.metadata.date;

const titleOf = ({ document }: Source): string => `“${document.metadata.title}”`;

/** Who published a text, or its title where nobody says, for sentences about it. */
export const nameOf = (source: Source): string => {
  const { publisher } = source.document.metadata;
  return publisher === UNKNOWN_PUBLISHER.name ? titleOf(source) : publisher;
};

/** The names of two texts in one sentence: their titles where one body published both. */
export const pairOf = (later: Source, earlier: Source): { later: string; earlier: string } => {
  const name = nameLook(nameOf(later)) === nameLook(nameOf(earlier)) ? titleOf : nameOf;
  return { later: name(later), earlier: name(earlier) };
};
