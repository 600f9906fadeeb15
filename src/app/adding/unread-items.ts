import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { ErrorCode } from '../../model/error.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { ServerRecord } from '../../ports/server-record.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import type { ItemFailure } from './item-failure.js';

/** The id of an item by its path or else its name: what fails again replaces what failed. */
export const failedItemId = ({ name, path }: NamedItem): string =>
  `item_${createHash('sha256')
    .update(path ?? name)
    .digest('hex')
    .slice(0, 16)}`;

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
    for (const { name, path } of read) {
      await record.dropFailedItem(failedItemId({ name, path }));
      // As it is listed where it was sent rather than named.
      await record.dropFailedItem(failedItemId({ name, path: null }));
    }
    for (const { name, path, failure } of failed) {
      // A path that leads nowhere was mistyped: there is nothing to read again.
      if (failure.code === 'not-found' || failure.code === 'invalid-input') continue;
      await record.saveFailedItem({
        id: failedItemId({ name, path }),
        name,
        url: /^https?:/i.test(name) ? name : null,
        ...(path !== null && { path }),
        failure,
        failedAt: now,
      });
    }
  });
}

/** What was to be added, by the name it was given or found under. */
interface NamedItem {
  name: string;
  /** Absolute, where the file stays on this machine; else null. */
  path: string | null;
}

/** What an adding came to. */
export interface AddResult {
  failed: readonly (NamedItem & { failure: ItemFailure })[];
  read: readonly NamedItem[];
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
