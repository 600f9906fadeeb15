import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import type { Migration } from './migration.js';
import { ledgerMigration } from './migrations/0001-ledger.js';
import { rulingsMigration } from './migrations/0002-rulings.js';
import { chainMigration } from './migrations/0003-chain.js';
import { modelCallsMigration } from './migrations/0004-model-calls.js';
import { watchEventsMigration } from './migrations/0005-watch-events.js';
import { webEventsMigration } from './migrations/0006-web-events.js';
import { recapturesMigration } from './migrations/0007-recaptures.js';
import type { SqliteConnection } from './sqlite-connection.js';

const LEDGER: readonly Migration[] = [
  ledgerMigration,
  rulingsMigration,
  chainMigration,
  modelCallsMigration,
  watchEventsMigration,
  webEventsMigration,
  recapturesMigration,
];

const versionRow = z.object({ user_version: z.int() });

/** The version of the schema in the file; 0 for an empty one. */
export const schemaVersion = (connection: SqliteConnection): number =>
  connection.get('SELECT user_version FROM pragma_user_version', [], versionRow)?.user_version ?? 0;

/**
 * Brings the schema up to date in one transaction; a ledger's unless other steps are given.
 *
 * @throws {CorroborateError} `dossier-too-new` where a newer Corroborate wrote it.
 */
export function migrate(connection: SqliteConnection, steps: readonly Migration[] = LEDGER): void {
  const latest = steps.at(-1)?.version ?? 0;
  if (schemaVersion(connection) === latest) return;
  connection.transact(() => {
    // Read again with the lock held: another process may have migrated meanwhile.
    const version = schemaVersion(connection);
    if (version > latest) {
      throw new CorroborateError(
        'dossier-too-new',
        `A newer Corroborate wrote the record (schema ${version}, this one knows ${latest}): ${connection.path}`,
        { hint: 'Update Corroborate, then try again.' },
      );
    }
    for (const step of steps.filter((known) => known.version > version)) {
      connection.execute(`${step.sql}; PRAGMA user_version = ${step.version};`);
      step.after?.(connection);
    }
  });
}
