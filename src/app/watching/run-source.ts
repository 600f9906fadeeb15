import { join } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { LookedItem, WatchedKind } from '../../model/watch.js';
import type { Validators } from '../../ports/fetcher.js';
import type { ListedPage } from '../../reading/listings/listing.js';
import { concernsDossier } from '../adding/item-failure.js';
import type { OperationContext } from '../context.js';
import type { RunOptions } from '../run-options.js';
import { isNews, judgeLook, type Sighting } from './judge-look.js';
import { listPages } from './list-pages.js';
import { planLooks } from './plan-looks.js';
import { RememberingFetcher } from './remembering-fetcher.js';
import { WATCHING } from './settings.js';
import { seeSources } from './sightings.js';
import type { OpenRun, WatchState } from './watch-state.js';

/** What a run over one source came to. */
export interface SourceRun {
  source: string;
  kind: WatchedKind;
  address: string;
  /** Why the source itself could not be read, or null. */
  failure: string | null;
  looked: number;
  unchanged: number;
  left: number;
  /** What was found that the record did not hold. */
  items: LookedItem[];
  interrupted: boolean;
}

/** Does a piece of work when its turn among others has come. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export interface RunRequest {
  /** ISO day: what a list dates before it is left out where it is not known yet. */
  since: string | null;
  /** For pages to be added in turn with what others add; at once unless given. */
  inTurn?: InTurn;
}

/** The work of one run: what it was made of, and what it found so far. */
interface Work {
  context: OperationContext;
  state: WatchState;
  run: OpenRun;
  options: RunOptions;
  inTurn: InTurn;
  looked: number;
  unchanged: number;
  items: LookedItem[];
}

const now = ({ context }: Pick<Work, 'context'>): string => context.clock.now().toISOString();

async function begin(context: OperationContext, state: WatchState): Promise<OpenRun> {
  if (state.open !== null) return state.open;
  const { ledger } = await context.stores();
  const run = context.ids.next('run');
  const at = now({ context });
  await ledger.appendWatchEvent({ event: 'begun', source: state.source.source, run, at });
  return { run, at, looked: new Set() };
}

/** Judges what was seen, and records what of it is news. */
async function enter(
  work: Work,
  seen: Iterable<[Pick<LookedItem, 'address' | 'stamp'>, Sighting]>,
): Promise<void> {
  const { context, state, run } = work;
  const news: LookedItem[] = [];
  for (const [place, sighting] of seen) {
    const before = state.items.get(place.address);
    const item = judgeLook(place, sighting, before);
    work.looked += 1;
    if (item.outcome === 'same') work.unchanged += 1;
    if (isNews(item, before)) news.push(item);
  }
  if (news.length === 0) return;
  const { ledger } = await context.stores();
  const { source } = state.source;
  const event = { event: 'looked', source, run: run.run, at: now(work), items: news } as const;
  await ledger.appendWatchEvent(event);
  work.items.push(...news);
}

/** Looks at pages, some at a time, so that a kill loses little. @returns Whether it was stopped. */
async function lookAtPages(work: Work, pages: readonly ListedPage[]): Promise<boolean> {
  const { context, state, run, options, inTurn } = work;
  for (let at = 0; at < pages.length; at += WATCHING.pagesAtOnce) {
    const some = pages.slice(at, at + WATCHING.pagesAtOnce);
    const names = some.map(({ address }) => address);
    const { seen, interrupted } = await inTurn(() =>
      seeSources(context, state, run, names, (name) => name, options),
    );
    await enter(
      work,
      some.flatMap((page) => {
        const sighting = seen.get(page.address);
        return sighting ? [[page, sighting] as [ListedPage, Sighting]] : [];
      }),
    );
    if (interrupted) return true;
  }
  return false;
}

/** Looks at the files of a folder. One that is not there, or empty, is out of reach: perhaps a disk is. */
async function lookAtFolder(work: Work): Promise<boolean> {
  const { context, state, run, options, inTurn } = work;
  const folder = state.source.address;
  const placeOf = (name: string) => (name === folder ? folder : join(folder, name));
  const { seen, interrupted } = await inTurn(() =>
    seeSources(context, state, run, [folder], placeOf, options),
  );
  if (seen.has(folder))
    throw new CorroborateError('not-found', `${folder} is not there, or holds no documents`);
  if (!interrupted)
    for (const address of state.items.keys())
      if (!seen.has(address)) seen.set(address, { kind: 'absent' });
  await enter(
    work,
    [...seen].map(([address, sighting]) => [{ address, stamp: null }, sighting]),
  );
  return interrupted;
}

interface Ending {
  interrupted: boolean;
  left: number;
  reachedTo: string | null;
  validators: Validators | null;
}

async function lookAtList(work: Work, since: string | null): Promise<Ending> {
  const { context, state, run, options } = work;
  const { signal } = options;
  const stores = await context.stores();
  const fetcher = new RememberingFetcher(await context.fetcher(), stores, state);
  const known = state.lastRead?.validators ?? null;
  const listed = await listPages(fetcher, state.source, known, signal);
  await enter(
    work,
    listed.refused.map(({ address, reason }) => [
      { address, stamp: null },
      { kind: 'refused', message: reason },
    ]),
  );
  const { pages, left, reachedTo } = planLooks(state, run, listed, since);
  const interrupted = await lookAtPages(work, pages);
  const whole = left === 0 && since === null && !interrupted;
  return {
    interrupted,
    left,
    reachedTo,
    validators: whole ? listed.validators : null,
  };
}

/**
 * Looks at one source: finds what is new, changed and gone, adds what can be read to the dossier,
 * and records it as it goes. A run that was broken off is gone on with.
 *
 * @throws {CorroborateError} What concerns the whole dossier; what fails of the source is told.
 */
export async function runSource(
  context: OperationContext,
  state: WatchState,
  { since, inTurn = (act) => act() }: RunRequest,
  options: RunOptions,
): Promise<SourceRun> {
  const { source, kind, address } = state.source;
  const run = await begin(context, state);
  const work: Work = { context, state, run, options, inTurn, looked: 0, unchanged: 0, items: [] };
  let failure: string | null = null;
  let ending: Ending = { interrupted: false, left: 0, reachedTo: null, validators: null };
  try {
    ending =
      kind === 'folder'
        ? { ...ending, interrupted: await lookAtFolder(work) }
        : await lookAtList(work, since);
  } catch (error) {
    if (concernsDossier(error)) throw error;
    if (options.signal?.aborted) ending.interrupted = true;
    else if (error instanceof CorroborateError) failure = error.message;
    else throw error;
  }
  const { looked, unchanged, items } = work;
  const { interrupted, left, reachedTo, validators } = ending;
  if (!interrupted) {
    const { ledger } = await context.stores();
    const told = { failure, looked, unchanged, left, reachedTo, validators };
    await ledger.appendWatchEvent({ event: 'ended', source, run: run.run, at: now(work), ...told });
  }
  return { source, kind, address, failure, looked, unchanged, left, items, interrupted };
}
