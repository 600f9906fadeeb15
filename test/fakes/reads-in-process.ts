import type { DocumentReader } from '../../src/ports/document-reader.js';
import { extract, picturePage } from '../../src/reading/extract.js';
import { readTables } from '../../src/reading/tables/read-tables.js';

/** Reads in this process, without limits: for tests whose documents are their own. */
export const readsInProcess: DocumentReader = {
  read: extract,
  tables: readTables,
  picture: (bytes, hints, _sha256, page) => picturePage(bytes, hints, page),
  async close() {},
};
