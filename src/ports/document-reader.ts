import type { ReadingResult } from '../model/reading-result.js';
import type { WrittenTable } from '../model/table.js';

/** What is known of the bytes before they are read. */
export interface ReadingHints {
  /** File name or URL path, for its extension and as a last-resort title. */
  name: string;
  url: string | null;
  mediaType: string | null;
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
  /** Stops what is being read; who asks later is refused. */
  close(): Promise<void>;
}
