import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/** The first record of access. `seq` is the order of appending, `body` the value as JSON. */
export const accessMigration: Migration = {
  version: 1,
  sql: `
CREATE TABLE tokens (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE revocations (
  seq INTEGER PRIMARY KEY,
  token_id TEXT NOT NULL UNIQUE REFERENCES tokens (id),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE log (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
${['tokens', 'revocations', 'log'].map(appendOnly).join('')}
`,
};
