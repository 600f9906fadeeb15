import type { RunOptions } from '../run-options.js';
import { addItem, type ItemOutcome, type Workbench } from './add-item.js';
import type { ArchivedItem } from './archived-items.js';
import type { Item } from './find-items.js';
import { concernsDossier, failureOf } from './item-failure.js';

/** Adds one item; only what concerns the whole dossier is thrown. */
export async function attempt(
  bench: Workbench,
  item: Exclude<Item | ArchivedItem, { kind: 'archive' | 'signed' }>,
  options: RunOptions,
): Promise<ItemOutcome | 'aborted'> {
  if (item.kind === 'failed' || item.kind === 'skipped') return item;
  try {
    return await addItem(bench, item);
  } catch (error) {
    if (options.signal?.aborted) return 'aborted';
    if (concernsDossier(error)) throw error;
    return { kind: 'failed', failure: failureOf(item.name, error) };
  }
}
