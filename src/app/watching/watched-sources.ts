import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { LookOutcome, WatchedKind, WatchedSource } from '../../model/watch.js';
import type { Ledger } from '../../ports/ledger.js';
import { readListing } from '../../reading/listings/read-listing.js';
import type { OperationContext } from '../context.js';
import type { RunOptions } from '../run-options.js';
import { type WatchState, watchStates } from './watch-state.js';

/** A watched source as it is shown. */
export interface ShownSource {
  id: string;
  kind: WatchedKind;
  address: string;
  addedAt: string;
  /** When a run over it ended last; null before the first. */
  lastRunAt: string | null;
  /** Why the last run could not read it, or null. */
  failure: string | null;
  /** Whether a run was begun that came to no end. */
  running: boolean;
  pages: number;
  /** Pages that are as yet left for later runs. */
  left: number;
  /** Pages by what their last news was. */
  counts: Partial<Record<LookOutcome, number>>;
}

function shownSource({ source, items, open, last }: WatchState): ShownSource {
  const counts: ShownSource['counts'] = {};
  for (const { outcome } of items.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return {
    id: source.source,
    kind: source.kind,
    address: source.address,
    addedAt: source.at,
    lastRunAt: last?.at ?? null,
    failure: last?.failure ?? null,
    running: open !== null,
    pages: items.size,
    left: last?.left ?? 0,
    counts,
  };
}

export const listWatched = async (ledger: Ledger): Promise<ShownSource[]> =>
  watchStates(await ledger.watchEvents()).map(shownSource);

const noSource = (named: string): CorroborateError =>
  new CorroborateError('invalid-input', `${named} is neither a web address nor a folder`, {
    hint: 'Name a feed, a sitemap, a page by its address, or a folder by its path.',
  });

export interface NewSource {
  address: string;
  /** What it is; looked at to find out where it isn't said. */
  kind: WatchedKind | null;
  allowPrivate: boolean;
}

async function kindOf(
  context: OperationContext,
  { address, allowPrivate }: NewSource,
  { signal }: RunOptions,
): Promise<WatchedKind> {
  const fetcher = await context.fetcher();
  const page = await fetcher.fetch(address, {
    allowPrivate,
    lists: true,
    ...(signal && { signal }),
  });
  const listing = readListing(page.bytes, address);
  if (listing === null) return 'page';
  return listing.kind === 'feed' ? 'feed' : 'sitemap';
}

async function folderOf(context: OperationContext, { address, kind }: NewSource): Promise<string> {
  const folder = resolve(context.workingFolder, address);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() && (kind === null || kind === 'folder')) return folder;
  throw noSource(address);
}

function webAddress(named: string): string {
  const url = new URL(named);
  url.hash = '';
  return url.href;
}

/** A source as it will be recorded, without its place in the record. */
async function identify(
  context: OperationContext,
  wanted: NewSource,
  options: RunOptions,
): Promise<Pick<WatchedSource, 'kind' | 'address'>> {
  const { address: named, kind } = wanted;
  if (!/^https?:\/\//iu.test(named))
    return { kind: 'folder', address: await folderOf(context, wanted) };
  if (!URL.canParse(named) || kind === 'folder') throw noSource(named);
  const address = webAddress(named);
  return { address, kind: kind ?? (await kindOf(context, { ...wanted, address }, options)) };
}

/**
 * Begins to watch a source; one that is watched already stays as it is. Nothing is added to the
 * dossier before the next run.
 *
 * @throws {CorroborateError} `invalid-input`; what fetching throws, where its kind has to be seen.
 */
export async function addWatched(
  context: OperationContext,
  wanted: NewSource,
  options: RunOptions,
): Promise<ShownSource> {
  const { ledger } = await context.stores();
  const { kind, address } = await identify(context, wanted, options);
  const states = watchStates(await ledger.watchEvents());
  const known = states.find(({ source }) => source.address === address);
  if (known !== undefined) return shownSource(known);
  const event: WatchedSource = {
    event: 'added',
    source: context.ids.next('wat'),
    at: context.clock.now().toISOString(),
    kind,
    address,
    allowPrivate: wanted.allowPrivate,
  };
  await ledger.appendWatchEvent(event);
  return shownSource({ source: event, items: new Map(), open: null, last: null, lastRead: null });
}

/**
 * Ends the watching of a source; what it brought stays in the dossier.
 *
 * @param named - Its id or its address.
 * @throws {CorroborateError} `not-found`.
 */
export async function removeWatched(
  context: OperationContext,
  named: string,
): Promise<ShownSource> {
  const { ledger } = await context.stores();
  const folder = resolve(context.workingFolder, named);
  const address = /^https?:\/\//iu.test(named) && URL.canParse(named) ? webAddress(named) : folder;
  const state = watchStates(await ledger.watchEvents()).find(
    ({ source }) => source.source === named || source.address === address,
  );
  if (state === undefined) {
    throw new CorroborateError('not-found', `${named} is not watched`, {
      hint: 'See what is with `watch list`.',
    });
  }
  const at = context.clock.now().toISOString();
  await ledger.appendWatchEvent({ event: 'removed', source: state.source.source, at });
  return shownSource(state);
}
