import type { ReadingResult } from '../../model/reading-result.js';
import type { OperationContext } from '../context.js';
import { type CapturedItem, captureItem } from './capture-item.js';
import type { Item } from './find-items.js';

/** A file that was taken before its turn: its bytes, and its text where the dossier has none. */
export interface TakenItem {
  captured: CapturedItem;
  /** Under way in the process that reads, or null where the dossier knows these bytes. */
  reading: Promise<ReadingResult> | null;
}

/** What a reader makes of captured bytes. */
export async function readItem(
  { bytes, sha256, whereabouts, mediaType, described }: CapturedItem,
  { documentReader, stores }: OperationContext,
): Promise<ReadingResult> {
  const url = described?.url ?? whereabouts.fetchedFrom;
  const reader = await documentReader();
  const { scans } = await stores();
  const recognised = await scans.pages(sha256);
  const hints = { name: whereabouts.name, url, mediaType };
  return reader.read(bytes, recognised.length > 0 ? { ...hints, recognised } : hints, sha256);
}

/**
 * Begins with a file while the one before it is recorded, since readers work in a process of their
 * own. Pages are fetched in their turn alone. What fails here is null, and fails in its turn again.
 */
export async function takeAhead(
  item: Item | undefined,
  context: OperationContext,
  signal: AbortSignal | undefined,
): Promise<TakenItem | null> {
  if (item?.kind !== 'file' || item.file.skipped !== null || signal?.aborted) return null;
  try {
    const captured = await captureItem(item, context, {
      allowPrivate: false,
      ignoreRobots: false,
      ...(signal && { signal }),
    });
    if (captured === null) return null;
    const { ledger } = await context.stores();
    if ((await ledger.documentByHash(captured.sha256)) !== undefined)
      return { captured, reading: null };
    const reading = readItem(captured, context);
    // Whoever awaits it in its turn is told; until then nobody is.
    reading.catch(() => undefined);
    return { captured, reading };
  } catch {
    return null;
  }
}
