/** A sentence where it stands: enough to resolve "it" and "these programs". */
export interface SentenceInContext {
  text: string;
  /** The sentence before and the one after, of the same section, or empty. */
  before: string;
  after: string;
  /** Nearest heading, or empty. */
  heading: string;
  title: string;
  /** Who published the document: who "we" and "our" are. */
  publisher: string;
  /** ISO date of the document, or null. */
  date: string | null;
}
