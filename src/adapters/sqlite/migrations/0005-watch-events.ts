import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/** What is watched, and what became of each look: events in their order. */
export const watchEventsMigration: Migration = {
  version: 5,
  sql: `
CREATE TABLE watch_events (
  seq INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
${appendOnly('watch_events')}
`,
};
