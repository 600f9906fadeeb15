import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

const TABLES = [
  'documents',
  'captures',
  'document_metadata',
  'extractions',
  'publishers',
  'checks',
];

/**
 * The first ledger. `seq` is the order of appending: of the rows about one thing, that with the
 * highest is in force. `body` is the whole value as JSON and `digest` its SHA-256.
 */
export const ledgerMigration: Migration = {
  version: 1,
  sql: `
CREATE TABLE documents (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL
) STRICT;

CREATE TABLE captures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id),
  address TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (document_id, address)
) STRICT;

CREATE TABLE document_metadata (
  seq INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX document_metadata_by_document ON document_metadata (document_id);

CREATE TABLE extractions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id),
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX extractions_by_document ON extractions (document_id, id);

CREATE TABLE publishers (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX publishers_by_name ON publishers (name);

CREATE TABLE checks (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE VIEW metadata_in_force AS
  SELECT * FROM document_metadata
  WHERE seq IN (SELECT max(seq) FROM document_metadata GROUP BY document_id);
CREATE VIEW publishers_in_force AS
  SELECT * FROM publishers
  WHERE seq IN (SELECT max(seq) FROM publishers GROUP BY name);
${TABLES.map(appendOnly).join('')}
`,
};
