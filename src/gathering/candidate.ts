import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Document, Extraction } from '../model/document.js';
import type { SentenceInContext } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { Contribution } from './fuse.js';

/** A sentence that may be evidence, where it stands, and why it was found. */
export interface Candidate {
  document: Document;
  extraction: Extraction;
  span: Span;
  /** Page from 1, where the format has pages. */
  page: number | null;
  sentence: SentenceInContext;
  /** What is known of its English: no later stage reads its words again. */
  analysis: SentenceAnalysis;
  /** The same of what it states: itself, or the statement that a question and its answer make. */
  stated: SentenceAnalysis;
  /** Place among the sentences: the passage's fused score and the share of the question met. */
  score: number;
  /** Whether it has nearly the text of a candidate before it, of another document. */
  copy: boolean;
  /** A reader ruled on it: it is read, however far down it was found. */
  ruledOn?: true;
  found: {
    passage: string;
    fused: number;
    /** Share of the question that the sentence meets, 0 to 1. */
    coverage: number;
    /** The same by its own words alone. */
    own: number;
    /** Share of the question's names that it meets, at least loosely. */
    named: number;
    contributions: Contribution[];
  };
}
