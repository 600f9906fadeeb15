import type { ListedPage } from '../../reading/listings/listing.js';
import type { ListedPages } from './list-pages.js';
import { WATCHING } from './settings.js';
import type { OpenRun, WatchedItem, WatchState } from './watch-state.js';

/** The pages that a run looks at, and where the next one is to go on. */
export interface Plan {
  pages: ListedPage[];
  /** Pages that are left for later runs. */
  left: number;
  /** The known address up to which nothing is left out; null where nothing is left at all. */
  reachedTo: string | null;
}

/** What was refused and never read is looked at again only where the list still names it as a page. */
const isVisited = ({ address, outcome, document }: WatchedItem): boolean =>
  /^https?:/iu.test(address) && !(outcome === 'refused' && document === null);

function isFresh(
  { address, stamp, date }: ListedPage,
  items: WatchState['items'],
  since: string | null,
): boolean {
  const known = items.get(address);
  if (known === undefined) return since === null || date === null || date >= since;
  // Nothing else would ever show that robots.txt has changed its mind.
  if (!isVisited(known)) return true;
  return stamp !== null && stamp !== known.stamp;
}

/** Known addresses in their order, beginning after the one that the last run reached. */
function rotationOf(known: readonly string[], reachedTo: string | null): string[] {
  const next = known.findIndex((address) => address > (reachedTo ?? ''));
  const from = Math.max(0, next);
  return [...known.slice(from), ...known.slice(0, from)];
}

/**
 * What is new or said to be newer comes first, then what is known, beginning where the last run
 * ended. What the list refuses is not looked at.
 */
export function planLooks(
  { items, lastRead }: WatchState,
  { looked }: Pick<OpenRun, 'looked'>,
  listed: Pick<ListedPages, 'pages' | 'refused'>,
  since: string | null,
): Plan {
  const refused = new Set(listed.refused.map(({ address }) => address));
  const before = lastRead?.reachedTo ?? null;
  const known = [...items.values()].filter(isVisited).map(({ address }) => address);
  const rotation = rotationOf(known.sort(), before);
  const fresh = listed.pages.filter((page) => isFresh(page, items, since));
  const pages = new Map(fresh.map((page) => [page.address, page]));
  for (const address of rotation)
    if (!pages.has(address)) pages.set(address, { address, stamp: null, date: null });
  const wanted = [...pages.values()].filter(
    ({ address }) => !looked.has(address) && !refused.has(address),
  );
  const taken = wanted.slice(0, WATCHING.pagesARun);
  const waiting = new Set(wanted.slice(taken.length).map(({ address }) => address));
  const firstLeft = rotation.findIndex((address) => waiting.has(address));
  // What is new may lie far behind the first page that is left: the next run begins before that one.
  const reached = rotation.slice(0, Math.max(0, firstLeft)).at(-1) ?? before;
  return { pages: taken, left: waiting.size, reachedTo: waiting.size === 0 ? null : reached };
}
