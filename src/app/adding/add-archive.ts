import type { OperationContext } from '../context.js';
import { knownKeys } from '../proving/known-keys.js';
import type { RunOptions } from '../run-options.js';
import type { ItemOutcome, Workbench } from './add-item.js';
import { type ArchiveCheck, type ArchivedItem, archivedItems } from './archived-items.js';
import { attempt } from './attempt-item.js';
import type { Item } from './find-items.js';
import type { ItemFailure } from './item-failure.js';

export interface ArchiveRequest {
  /** Whether the user stands for what is added. */
  trust: boolean;
  /** Whether `trust` is no word on archives: nobody looked into one that was sent. */
  doubtArchives?: true;
  /** A file with the public key of whoever signed an archive, beside this desk's own. */
  key?: string | undefined;
}

/** What archives of this request are held against; a key that was named is read at once. */
export async function checkOfArchives(
  context: OperationContext,
  { key, trust, doubtArchives }: ArchiveRequest,
): Promise<ArchiveCheck> {
  const { keys, clock } = context;
  const named = key === undefined ? null : await knownKeys(context, key);
  return {
    keys,
    known: async () => named ?? (await knownKeys(context, undefined)),
    isTrusted: trust && !doubtArchives,
    now: clock.now(),
  };
}

/** What adding says of each item as it comes. */
export interface Entry {
  check: ArchiveCheck;
  enterOne: (item: Item | ArchivedItem, outcome: ItemOutcome) => void;
  enterSignature: (signed: Extract<ArchivedItem, { kind: 'signed' }>) => void;
}

/** Pages of one archive that may cost more than is allowed, before the rest of it is left. */
const MOST_COSTLY = 3;

const tooCostly = (name: string): ItemFailure => ({
  code: 'document-too-costly',
  message: `${name}: ${MOST_COSTLY} of its pages were too costly to read: the rest was left`,
  hint: 'Add the pages that you need by their addresses, or as files.',
});

/** Adds the pages of an archive, one after another; false where it was stopped. */
export async function addArchive(
  bench: Workbench,
  archive: Extract<Item, { kind: 'archive' }>,
  { check, enterOne, enterSignature }: Entry,
  options: RunOptions,
): Promise<boolean> {
  let costly = 0;
  for await (const item of archivedItems(archive, check)) {
    if (options.signal?.aborted) return false;
    if (item.kind === 'signed') {
      enterSignature(item);
      continue;
    }
    options.onProgress?.({ kind: 'step', text: `Reading ${item.name} in ${archive.name}` });
    const outcome = await attempt(bench, item, options);
    if (outcome === 'aborted') return false;
    enterOne(item, outcome);
    if (outcome.kind === 'failed' && outcome.failure.code === 'document-too-costly') costly += 1;
    if (costly < MOST_COSTLY) continue;
    enterOne(archive, { kind: 'failed', failure: tooCostly(archive.name) });
    return true;
  }
  return true;
}
