import type { Failure } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { ServerRecord } from '../../ports/server-record.js';
import { type AddRequest, addSources } from '../adding/add-sources.js';
import { failedItemId } from '../adding/unread-items.js';
import type { OperationContext } from '../context.js';
import type { AddOutput } from '../outputs/add.js';
import { servedHint } from './served-hint.js';

/**
 * One thing to add: a web address, a file that was sent, by its name in a folder of its own that
 * goes away, or one that stays on this machine and is read again from its path.
 */
export type NewItem =
  | { url: string }
  | { folder: string; name: string }
  | { path: string; name: string };

/** What became of it. */
export type ItemResult =
  | { outcome: 'added' | 'known' | 'updated'; document: string }
  | { outcome: 'failed'; failure: Failure };

function outcomeOf({ added, known, updated, skipped, failed, interrupted }: AddOutput): ItemResult {
  for (const [outcome, list] of Object.entries({ added, updated, known } as const)) {
    const [first] = list;
    if (first !== undefined) {
      return { outcome: outcome as 'added' | 'known' | 'updated', document: first.id };
    }
  }
  const [failure] = failed;
  if (failure !== undefined) {
    const { code, message, hint } = failure;
    return { outcome: 'failed', failure: { code, message, hint: hint && servedHint(hint) } };
  }
  if (interrupted) {
    throw new CorroborateError('interrupted', 'The server stopped before it was added', {
      hint: 'Add it again.',
      retryable: true,
    });
  }
  const reason = skipped[0]?.reason ?? 'nothing in it is a document';
  const message = `It was left out: ${reason}`;
  return { outcome: 'failed', failure: { code: 'invalid-input', message, hint: null } };
}

/**
 * Adds one thing to a dossier, findable by its words on return. What could not be read is kept on
 * the list of failed items until it is added again.
 *
 * @throws {CorroborateError} What concerns the whole dossier.
 */
export async function addOne(
  { context, record }: { context: OperationContext; record: ServerRecord },
  item: NewItem,
  signal: AbortSignal,
): Promise<ItemResult> {
  const url = 'url' in item ? item.url : null;
  const path = 'path' in item ? item.path : null;
  const name = 'url' in item ? item.url : item.name;
  const place = 'folder' in item ? { ...context, workingFolder: item.folder } : context;
  const request: AddRequest = {
    sources: [path ?? name],
    allowPrivate: false,
    ignoreRobots: false,
    wordsOnly: true,
    noOcr: true,
    unlisted: true,
    passing: path === null,
    // The fields of an upload are the word of whoever sends it.
    trust: true,
    doubtArchives: true,
    followSymlinks: false,
  };
  const added = outcomeOf(await addSources(place, request, { signal }));
  const id = failedItemId({ name, path });
  if (added.outcome === 'failed') {
    const failed: FailedItem = {
      id,
      name,
      url,
      ...(path !== null && { path }),
      failure: added.failure,
      failedAt: context.clock.now().toISOString(),
    };
    await record.saveFailedItem(failed);
  } else await record.dropFailedItem(id);
  return added;
}

/** How a failed item can be tried again; null where the file itself is needed once more. */
export function retryItem({ url, path, name }: FailedItem): NewItem | null {
  if (url !== null) return { url };
  return path === undefined ? null : { path, name };
}
