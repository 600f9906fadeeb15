import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { ErrorCode } from '../../model/error.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { ServerRecord } from '../../ports/server-record.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import type { AddOutput } from '../outputs/add.js';

/** The id of an item by its name: what fails again replaces what failed. */
export const failedItemId = (name: string): string =>
  `item_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;

async function withRecord<Value>(
  dir: string,
  work: (record: ServerRecord) => Promise<Value>,
): Promise<Value> {
  const { SqliteServerRecord } = await import('../../adapters/sqlite/sqlite-server-record.js');
  const record = SqliteServerRecord.open(dossierFiles(dir).server);
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

/**
 * Keeps what could not be read on the list that the reading room shows and reports count, and takes
 * off it what has been read since.
 *
 * @param now - ISO instant.
 */
export async function keepUnread(dir: string, { failed, read }: AddResult, now: string) {
  if (failed.length === 0 && !existsSync(dossierFiles(dir).server)) return;
  await withRecord(dir, async (record) => {
    for (const name of read) await record.dropFailedItem(failedItemId(name));
    for (const { name, code, message, hint } of failed) {
      // A path that leads nowhere was mistyped: there is nothing to read again.
      if (code === 'not-found' || code === 'invalid-input') continue;
      await record.saveFailedItem({
        id: failedItemId(name),
        name,
        url: /^https?:/i.test(name) ? name : null,
        failure: { code, message, hint },
        failedAt: now,
      });
    }
  });
}

/** What an adding came to: names as they were given or found. */
export interface AddResult {
  failed: AddOutput['failed'];
  read: readonly string[];
}

/** Files and pages that could not be read as documents and have not been since. */
export async function unreadItems(dir: string): Promise<FailedItem[]> {
  if (!existsSync(dossierFiles(dir).server)) return [];
  const items = await withRecord(dir, (record) => record.failedItems());
  const codes = new Set<ErrorCode>([
    'unreadable-document',
    'unsupported-format',
    'document-too-large',
    'document-too-costly',
  ]);
  return items.filter(({ failure }) => codes.has(failure.code));
}
