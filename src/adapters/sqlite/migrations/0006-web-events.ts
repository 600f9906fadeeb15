import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/** What happened in runs over the web, event by event. */
export const webEventsMigration: Migration = {
  version: 6,
  sql: `
CREATE TABLE web_events (
  seq INTEGER PRIMARY KEY,
  run TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX web_events_by_run ON web_events (run);
CREATE INDEX web_events_by_kind ON web_events (kind);
${appendOnly('web_events')}
`,
};
