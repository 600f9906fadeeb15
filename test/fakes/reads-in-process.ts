import type { DocumentReader } from '../../src/ports/document-reader.js';
import { extract, picturePage } from '../../src/reading/extract.js';

/** Reads documents in the process of the test: a process of its own would have to start first. */
export const readsInProcess: DocumentReader = {
  read: extract,
  picture: (bytes, hints, _sha256, page) => picturePage(bytes, hints, page),
  async close() {},
};
