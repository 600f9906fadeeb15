import type { RecognisedPage } from '../model/recognised-page.js';

/**
 * What was recognised of scanned documents, page by page, and which still wait. All of it is
 * derived: lost, it is recognised again.
 */
export interface ScanStore {
  /** Notes that pages of a document are to be recognised; noting it twice changes nothing. */
  enlist(sha256: string): Promise<void>;
  /** Hashes of the documents that wait, sorted. */
  waiting(): Promise<string[]>;
  /** Durable when it returns. */
  keep(sha256: string, page: RecognisedPage): Promise<void>;
  /** What is kept of a document, by page; what can't be read counts as not there. */
  pages(sha256: string): Promise<RecognisedPage[]>;
  /** Takes a document off the list of those that wait; its pages stay. */
  finish(sha256: string): Promise<void>;
}
