import { resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { readRulings } from '../exporting/rulings-file.js';
import type { AddOutput } from '../outputs/add.js';
import { sortRulings } from '../ruling/imported-rulings.js';
import type { RunOptions } from '../run-options.js';
import { openWebArchive } from '../web/open-web-archive.js';
import { withRendering } from '../web/rendering-fetcher.js';
import { type ArchiveRequest, addArchive, checkOfArchives, type Entry } from './add-archive.js';
import type { ItemOutcome, Workbench } from './add-item.js';
import type { ArchivedItem } from './archived-items.js';
import { attempt } from './attempt-item.js';
import { embedBehind } from './embed-behind.js';
import { findItems, type Item } from './find-items.js';
import { IndexBatch } from './index-batch.js';
import { concernsDossier, failureOf } from './item-failure.js';
import { recogniseBehind, waitingScans } from './recognise-behind.js';
import { SourceRegister } from './source-register.js';
import { takeAhead } from './take-ahead.js';
import { type AddResult, keepUnread } from './unread-items.js';

export interface AddRequest extends ArchiveRequest {
  sources: readonly string[];
  allowPrivate: boolean;
  ignoreRobots: boolean;
  /** Whether sources files are the user's own word, also on whom the dossier knows. */
  trust: boolean;
  /** Whether the scripts of pages are run that are empty without them. */
  render?: boolean;
  /** Whether links that lead out of a folder are followed. */
  followSymlinks: boolean;
  /** Whether passages are left without vectors. */
  wordsOnly: boolean;
  /** Whether pages that are pictures are left unrecognised. */
  noOcr: boolean;
  /** Whether the files go away afterwards, so that none can be read again from where it is. */
  passing?: boolean;
  /** Whether the asker keeps the list of what could not be read, as a server does. */
  unlisted?: true;
}

/** What is noted while items are added. */
type Unread = { [Key in keyof AddResult]: AddResult[Key][number][] };

type Lists = Omit<AddOutput, 'withoutVector' | 'interrupted' | 'dossier'>;

async function listItems(
  request: AddRequest,
  context: OperationContext,
  signal: AbortSignal | undefined,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of findItems(request.sources, context.workingFolder, request)) {
    if (signal?.aborted) break;
    items.push(item);
  }
  return items;
}

function enter(lists: Lists, name: string, outcome: ItemOutcome): void {
  if (outcome.kind === 'skipped') lists.skipped.push({ name, reason: outcome.reason });
  else if (outcome.kind === 'failed') lists.failed.push({ name, ...outcome.failure });
  else if (outcome.kind === 'added') lists.added.push({ name, ...outcome.document });
  else if (outcome.kind === 'updated') lists.updated.push({ name, ...outcome.document });
  else lists.known.push({ name, ...outcome.document });
}

/** Notes what became of an item, for the list of what could not be read. */
function note(
  { failed, read }: Unread,
  { passing }: AddRequest,
  item: Item | ArchivedItem,
  outcome: ItemOutcome,
): void {
  const path = item.kind === 'file' && !passing ? item.file.path : null;
  const named = { name: item.name, path };
  if (outcome.kind === 'failed') failed.push({ ...named, failure: outcome.failure });
  else read.push(named);
}

/** Lists the rulings of the exported folders among what was named; none of them is in force. */
async function listRulings(
  lists: Lists,
  { stores, context }: Workbench,
  sources: readonly string[],
): Promise<void> {
  for (const source of sources) {
    try {
      const rulings = await readRulings(resolve(context.workingFolder, source));
      if (rulings === undefined) continue;
      const { proposed, known, leftOut } = await sortRulings(stores.ledger, rulings);
      lists.rulings ??= { folders: [], proposed: [], added: 0, known: 0, leftOut: [] };
      lists.rulings.folders.push(source);
      lists.rulings.proposed.push(
        ...proposed.map(({ id, claim, by, note }) => ({ id, claim, by, note })),
      );
      lists.rulings.known += known.length;
      lists.rulings.leftOut.push(...leftOut);
    } catch (error) {
      if (concernsDossier(error)) throw error;
      lists.failed.push({ name: source, ...failureOf(source, error) });
    }
  }
}

/** Lists what sources files say of known publishers and is not in force. */
function listProposed(lists: Lists, { register: { proposed } }: Workbench): void {
  if (proposed.length === 0) return;
  lists.publishers = proposed.map(({ name, kind, interests, from }) => ({
    name,
    kind,
    interests,
    from,
  }));
}

/** Reads the tables of what was added, and says what is odd in them beside what is odd in the text. */
async function readTables(
  { added, updated }: Lists,
  { context }: Workbench,
  options: RunOptions,
): Promise<void> {
  if (added.length + updated.length === 0) return;
  const byId = new Map(added.map((document) => [document.id, document]));
  try {
    await context.tables({
      ...options,
      onTables: (id, warnings) => byId.get(id)?.warnings.push(...warnings),
    });
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const text = `Tables were not read: ${error.message}. The next query reads them.`;
    options.onProgress?.({ kind: 'warning', text });
  }
}

/** Adds what was listed, one item after another, until it is stopped. */
async function addEach(
  bench: Workbench,
  items: readonly Item[],
  entry: Entry,
  options: RunOptions,
): Promise<void> {
  const { signal, onProgress } = options;
  let next = takeAhead(items[0], bench.context, signal);
  for (const [done, item] of items.entries()) {
    const ahead = await next;
    if (signal?.aborted) return;
    next = takeAhead(items[done + 1], bench.context, signal);
    onProgress?.({ kind: 'step', text: `Reading ${item.name}`, done, total: items.length });
    if (item.kind === 'archive') {
      if (await addArchive(bench, item, entry, options)) continue;
      return;
    }
    const outcome = await attempt({ ...bench, ahead }, item, options);
    if (outcome === 'aborted') return;
    entry.enterOne(item, outcome);
  }
}

/**
 * Adds everything that was named, one item after another. An item counts as added once the
 * ledger holds it. All of them are searchable by words before the first is embedded, and by
 * vectors too when this returns, unless it was stopped. A stop finishes the item at hand.
 */
export async function addSources(
  unrendered: OperationContext,
  request: AddRequest,
  options: RunOptions,
): Promise<AddOutput> {
  const { signal, onProgress } = options;
  const context = await withRendering(unrendered, request.render ?? false);
  const stores = await context.stores();
  const check = await checkOfArchives(context, request);
  // Opened first: weights that can't be read are told before anything is done.
  const embedder = request.wordsOnly ? null : await context.embedder();
  const warn = (text: string) => onProgress?.({ kind: 'warning', text });
  const batch = new IndexBatch(stores.index);
  const web = openWebArchive(stores.dir, context);
  const bench: Workbench = {
    context,
    stores,
    batch,
    register: new SourceRegister(stores.ledger, { trust: request.trust, warn }),
    touched: new Set(),
    fetchOptions: {
      allowPrivate: request.allowPrivate,
      ignoreRobots: request.ignoreRobots,
      onExchange: (exchange) => web.keep(exchange),
      ...(signal && { signal }),
    },
  };
  const lists: Lists = { added: [], updated: [], known: [], skipped: [], failed: [] };
  const items = await listItems(request, context, signal);
  const unread: Unread = { failed: [], read: [] };
  const enterOne = (item: Item | ArchivedItem, outcome: ItemOutcome): void => {
    enter(lists, item.name, outcome);
    note(unread, request, item, outcome);
  };
  const enterSignature: Entry['enterSignature'] = ({ name, signature }) => {
    lists.archives = [...(lists.archives ?? []), { name, ...signature }];
  };
  try {
    await addEach(bench, items, { check, enterOne, enterSignature }, options);
  } finally {
    // Also after a failure of the dossier: what was acknowledged must be found.
    onProgress?.({ kind: 'step', text: 'Making it searchable' });
    await batch.flush();
    await web.close();
  }
  if (!signal?.aborted) await readTables(lists, bench, options);
  if (!signal?.aborted) await listRulings(lists, bench, request.sources);
  const recognised = request.noOcr ? [] : await recogniseBehind(bench, options);
  if (!request.unlisted) await keepUnread(stores.dir, unread, context.clock.now().toISOString());
  // Here, once, rather than in the next question.
  if (lists.added.length + lists.updated.length + recognised.length > 0)
    await stores.index.optimize();
  const withoutVector = await embedBehind(stores.index, embedder, options);
  const counts = await stores.ledger.counts();
  listProposed(lists, bench);
  if (recognised.length > 0) lists.recognised = recognised;
  const waiting = await waitingScans(stores);
  if (waiting > 0) lists.unrecognised = waiting;
  const dossier = { documents: counts.documents, revision: await stores.ledger.revision() };
  return { ...lists, withoutVector, interrupted: signal?.aborted ?? false, dossier };
}
