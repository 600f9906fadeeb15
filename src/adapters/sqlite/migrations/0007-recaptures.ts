import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/**
 * Bytes that were taken again at an address after others had been taken there: `captures` holds a
 * document at an address once. The index finds what was taken at an address.
 */
export const recapturesMigration: Migration = {
  version: 7,
  sql: `
CREATE TABLE recaptures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id),
  address TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX captures_by_address ON captures (address);
CREATE INDEX recaptures_by_address ON recaptures (address);
CREATE INDEX recaptures_by_document ON recaptures (document_id);
${appendOnly('recaptures')}
`,
};
