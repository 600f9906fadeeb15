import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';

/** What language models were asked and said. `prompt` is the digest that a call is found by. */
export const modelCallsMigration: Migration = {
  version: 4,
  sql: `
CREATE TABLE model_calls (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  prompt TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX model_calls_by_prompt ON model_calls (prompt);
${appendOnly('model_calls')}
`,
};
