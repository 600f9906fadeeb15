import type { Ledger } from '../../ports/ledger.js';
import { addSources } from '../adding/add-sources.js';
import { keepUnread } from '../adding/unread-items.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import type { AddOutput } from '../outputs/add.js';
import type { RunOptions } from '../run-options.js';
import type { Sighting } from './judge-look.js';
import { RememberingFetcher } from './remembering-fetcher.js';
import type { OpenRun, WatchState } from './watch-state.js';

/** What adding made of the pages and files of a source, by their names. */
export interface Sightings {
  seen: Map<string, Sighting>;
  interrupted: boolean;
}

async function textsOf(ledger: Ledger, ids: readonly string[]): Promise<Set<string>> {
  const texts = new Set<string>();
  for await (const { text } of ledger.extractions(ids)) texts.add(text);
  return texts;
}

/** Whether two documents say the same, letter by letter, whatever else of their bytes differs. */
export const sayTheSame = async (ledger: Ledger, one: string, other: string): Promise<boolean> =>
  one === other || (await textsOf(ledger, [one, other])).size === 1;

async function readSighting(
  ledger: Ledger,
  document: string,
  before: string | null | undefined,
  since: string,
): Promise<Sighting> {
  const captured = (await ledger.captures(document)).map(({ capturedAt }) => capturedAt).sort()[0];
  const sameText = before ? await sayTheSame(ledger, before, document) : false;
  return { kind: 'read', document, fresh: captured !== undefined && captured >= since, sameText };
}

type Failed = AddOutput['failed'][number];

const NONE_THERE: ReadonlySet<number | undefined> = new Set([404, 410]);

function failedSighting({ code, message }: Failed, status: number | undefined): Sighting {
  // A status alone proves nothing where the connection broke after it.
  if (code === 'fetch-failed' && NONE_THERE.has(status)) return { kind: 'absent' };
  if (code === 'not-found') return { kind: 'absent' };
  if (code === 'fetch-refused') return { kind: 'refused', message };
  return { kind: code === 'fetch-failed' ? 'unreached' : 'unreadable', message };
}

/** What watching asks of adding: politely, on nobody's word, and without a list of failures. */
const ASKED = {
  ignoreRobots: false,
  trust: false,
  followSymlinks: false,
  wordsOnly: true,
  noOcr: true,
  unlisted: true,
} as const;

/** Keeps what came and could not be read on the list that reports count. */
async function listUnread(stores: Stores, failed: readonly Failed[], now: string): Promise<void> {
  const listed = failed
    .filter(({ code }) => code !== 'fetch-failed' && code !== 'fetch-refused')
    .map(({ name, code, message, hint }) => ({
      name,
      path: null,
      failure: { code, message, hint },
    }));
  if (listed.length > 0) await keepUnread(stores.dir, { failed: listed, read: [] }, now);
}

/**
 * Adds what is new at some addresses, or in a folder, to the dossier, and says what was met there.
 *
 * @param names - Web addresses, or the path of one folder.
 * @param placeOf - The address that an item is known by, from its name.
 */
export async function seeSources(
  context: OperationContext,
  state: WatchState,
  run: OpenRun,
  names: readonly string[],
  placeOf: (name: string) => string,
  options: RunOptions,
): Promise<Sightings> {
  const stores = await context.stores();
  const fetcher = new RememberingFetcher(await context.fetcher(), stores, state);
  const output = await addSources(
    { ...context, fetcher: async () => fetcher },
    { ...ASKED, sources: names, allowPrivate: state.source.allowPrivate },
    options,
  );
  const seen = new Map<string, Sighting>();
  for (const { name, id } of [...output.added, ...output.updated, ...output.known]) {
    const before = state.items.get(placeOf(name))?.document;
    seen.set(placeOf(name), await readSighting(stores.ledger, id, before, run.at));
  }
  for (const failure of output.failed)
    seen.set(placeOf(failure.name), failedSighting(failure, fetcher.statuses.get(failure.name)));
  await listUnread(stores, output.failed, context.clock.now().toISOString());
  return { seen, interrupted: output.interrupted };
}
