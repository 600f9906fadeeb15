import type { Failure } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { ServerRecord } from '../../ports/server-record.js';
import { type AddRequest, addSources } from '../adding/add-sources.js';
import { failedItemId } from '../adding/unread-items.js';
import type { OperationContext } from '../context.js';
import type { AddOutput } from '../outputs/add.js';
import { servedHint } from './served-hint.js';

/** One thing to add: a web address, or a file by its name in a folder of its own. */
export type NewItem = { url: string } | { folder: string; name: string };

/** What became of it. */
export type AddedOne =
  | { outcome: 'added' | 'known' | 'updated'; document: string }
  | { outcome: 'failed'; failure: Failure };

function outcomeOf({ added, known, updated, skipped, failed, interrupted }: AddOutput): AddedOne {
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
    throw new CorroborateError('interrupted', 'The server was stopped before it was added', {
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
): Promise<AddedOne> {
  const isUrl = 'url' in item;
  const name = isUrl ? item.url : item.name;
  const place = isUrl ? context : { ...context, workingFolder: item.folder };
  const request: AddRequest = {
    sources: [name],
    allowPrivate: false,
    ignoreRobots: false,
    wordsOnly: true,
    unlisted: true,
  };
  const added = outcomeOf(await addSources(place, request, { signal }));
  const id = failedItemId(name);
  if (added.outcome === 'failed') {
    const failed: FailedItem = {
      id,
      name,
      url: isUrl ? item.url : null,
      failure: added.failure,
      failedAt: context.clock.now().toISOString(),
    };
    await record.saveFailedItem(failed);
  } else await record.dropFailedItem(id);
  return added;
}
