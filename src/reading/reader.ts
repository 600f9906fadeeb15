import type { Block, Extraction, HiddenText, Link } from '../model/document.js';
import type { ReadingHints } from '../ports/document-reader.js';
import type { PagePicture } from '../ports/page-recogniser.js';

/**
 * What a reader makes of bytes: the text, in blocks, and what the document says about itself.
 * Block spans are in order, never overlap, and hold no text twice. Between two blocks the text
 * has one or two line breaks.
 */
export interface Reading {
  text: string;
  blocks: Block[];
  links: Link[];
  metadata: {
    title: string | null;
    byline: string | null;
    publisher: string | null;
    /** ISO 8601 date. */
    date: string | null;
    url: string | null;
  };
  /** What the reader could not read or had to guess, in words for the user. */
  warnings: string[];
  /** What its characters do that its readers don't see, in words for the user. */
  tricks?: string[];
  /** What a reader of the document would not see: none of it is in the text. */
  hidden?: HiddenText[];
  /** Pages that are pictures and were not recognised. */
  unrecognised?: number[];
  /** Where the words of pictures stand, as far as they were recognised. */
  recognised?: NonNullable<Extraction['recognised']>;
}

/** Reads one format. Never executes, fetches or resolves anything that the bytes name. */
export interface Reader {
  name: string;
  /** Raised whenever the text made of the same bytes changes, or which of its sentences may be evidence. */
  version: number;
  /** Media types it reads. */
  mediaTypes: readonly string[];
  /** File extensions, lower case, with the dot. */
  extensions: readonly string[];
  /** Media types by extension, where the first of all is not right for each. */
  typeOf?: Readonly<Record<string, string>>;
  /** @throws {CorroborateError} `unreadable-document` or `document-too-large`. */
  read(bytes: Uint8Array, hints: ReadingHints): Promise<Reading>;
  /**
   * Draws a page, for its words to be recognised; only where a format has pictures of pages.
   *
   * @param page - From 1.
   * @throws {CorroborateError} `unreadable-document`.
   */
  picture?(bytes: Uint8Array, page: number): Promise<PagePicture>;
}
