import type { Span } from './span.js';

/** The stretch of a document that search finds: whole sentences of one section, in order. */
export interface Passage {
  /** `<extraction id>:<start>`: unique in a dossier, stable for an extraction. */
  id: string;
  documentId: string;
  extractionId: string;
  /** From the first sentence's start to the last one's end; passages of a document never overlap. */
  span: Span;
  /** `text.slice(span.start, span.end)`. */
  text: string;
  /** Title and nearest heading, searched with the text but not part of it. */
  heading: string;
}
