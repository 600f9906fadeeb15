import type { Reading, ReadingRequest } from './reader.js';

/**
 * Readings kept from earlier questions. Derived: it may lose anything at any time, and where it
 * can't be read or written it finds nothing and keeps nothing, without an error.
 */
export interface ReadingCache {
  /**
   * What a reader made of these requests before, in their order; undefined where it was not asked.
   * Requests are the same where their claims and all of their passages are.
   *
   * @param reader - The reader's name; readers of other names have readings of their own.
   */
  find(reader: string, requests: readonly ReadingRequest[]): Promise<(Reading | undefined)[]>;
  /** Keeps readings exactly; one that is kept already stays as it is. */
  keep(
    reader: string,
    entries: readonly { request: ReadingRequest; reading: Reading }[],
  ): Promise<void>;
  close(): Promise<void>;
}
