import type { Document } from '../../model/document.js';
import type { ReadingHints } from '../../ports/document-reader.js';

/**
 * What was known of a document's bytes when they were read first: of a file its name alone, of a page
 * what its server said.
 *
 * @param address - Where they were captured.
 */
export function hintsAgain({ mediaType, metadata }: Document, address: string): ReadingHints {
  const { path, url } = metadata;
  return path === null
    ? { name: address, url: address, mediaType }
    : { name: path, url, mediaType: null };
}
