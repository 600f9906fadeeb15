import type { ReadingResult } from '../model/reading-result.js';
import type { RecognisedPage } from '../model/recognised-page.js';
import type { WrittenTable } from '../model/table.js';
import type { PagePicture } from './page-recogniser.js';

/** What is known of the bytes before they are read. */
export interface ReadingHints {
  /** File name or URL path, for its extension and as a last-resort title. */
  name: string;
  url: string | null;
  mediaType: string | null;
  /** What was recognised on its pages: without it, pages that are pictures have no text. */
  recognised?: readonly RecognisedPage[];
}

/** Makes text of a document's bytes, whatever they hold and whoever made them. */
export interface DocumentReader {
  /**
   * The same bytes, name and reader version give the same value.
   *
   * @param sha256 - Hash of the bytes in hex, which the caller has already.
   * @throws {CorroborateError} `unsupported-format`, `unreadable-document`, `document-too-large`, or
   *   `document-too-costly` where reading takes more than is allowed.
   */
  read(bytes: Uint8Array, hints: ReadingHints, sha256: string): Promise<ReadingResult>;
  /**
   * Reads the tables of a document and writes their rows to files.
   *
   * @param folder - An empty folder for the files, absolute; the caller takes it away.
   * @returns None where the document holds none.
   * @throws {CorroborateError} As `read` does.
   */
  tables(bytes: Uint8Array, hints: ReadingHints, folder: string): Promise<WrittenTable[]>;
  /**
   * The picture of a page, for its words to be recognised. The limits count for each page anew.
   *
   * @param page - From 1.
   * @throws {CorroborateError} What `read` throws.
   */
  picture(
    bytes: Uint8Array,
    hints: ReadingHints,
    sha256: string,
    page: number,
  ): Promise<PagePicture>;
  /** Stops what is being read; who asks later is refused. */
  close(): Promise<void>;
}
