import type { Migration } from '../migration.js';
import { appendOnly } from './append-only.js';
import { LOG_PARTS, type LogPart } from './log-parts.js';

/** Only what is older than the entries that a part holds may go, for other tools too. */
const onlyOldest = (part: LogPart): string => `
DROP TRIGGER ${part}_never_vanish;
CREATE TRIGGER ${part}_never_vanish BEFORE DELETE ON ${part}
WHEN OLD.seq > (SELECT max(seq) FROM ${part}) - ${LOG_PARTS[part]}
BEGIN SELECT RAISE(ABORT, '${part} is append-only'); END;`;

/** The log gets an end, and strangers a part of their own. */
export const boundedLogMigration: Migration = {
  version: 2,
  sql: `
CREATE TABLE strangers (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
${appendOnly('strangers')}
${(['log', 'strangers'] as const).map(onlyOldest).join('')}
`,
};
