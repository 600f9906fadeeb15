import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

const TABLES = ['sentences', 'rulings', 'withdrawals'];

/**
 * What readers rule on: the sentences that were judged for a check, their rulings, and the
 * withdrawals of these. Checks of before have no row in `sentences`.
 */
export const rulingsMigration: Migration = {
  version: 2,
  sql: `
CREATE TABLE sentences (
  seq INTEGER PRIMARY KEY,
  check_id TEXT NOT NULL UNIQUE REFERENCES checks (id),
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE rulings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE withdrawals (
  seq INTEGER PRIMARY KEY,
  ruling_id TEXT NOT NULL UNIQUE REFERENCES rulings (id),
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
${TABLES.map(appendOnly).join('')}
`,
};
