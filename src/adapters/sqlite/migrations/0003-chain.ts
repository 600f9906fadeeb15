import { chainExistingRows } from '../chain-existing-rows.js';
import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/**
 * The chain: an entry a row, each with a digest that covers the one before. Its first entry says
 * how many rows of before there were; they follow it.
 */
export const chainMigration: Migration = {
  version: 3,
  sql: `
CREATE TABLE chain (
  seq INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_seq INTEGER NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (table_name, row_seq)
) STRICT;
${appendOnly('chain')}
`,
  after: chainExistingRows,
};
