import { CorroborateError } from '../../model/error.js';
import type { WatchedSource } from '../../model/watch.js';
import type { Fetcher, Validators } from '../../ports/fetcher.js';
import type { ListedPage, Listing } from '../../reading/listings/listing.js';
import { readListing } from '../../reading/listings/read-listing.js';
import { validatorsOf } from '../adding/validators-of.js';
import { WATCHING } from './settings.js';

/** The pages that a source names now. */
export interface ListedPages {
  pages: ListedPage[];
  refused: Listing['refused'];
  /** Of the list, to ask next time whether there is a newer one. */
  validators: Validators | null;
}

const NOTHING: ListedPages = { pages: [], refused: [], validators: null };

const messageOf = (error: unknown): string =>
  error instanceof CorroborateError ? error.message : String(error);

/** The pages of the sitemaps that an index names, of its own host alone. */
async function pagesOfIndex(
  fetcher: Fetcher,
  source: WatchedSource,
  index: Listing,
  signal: AbortSignal | undefined,
): Promise<ListedPages> {
  const pages = new Map<string, ListedPage>();
  const refused = [...index.refused];
  const { host } = new URL(source.address);
  for (const [place, { address }] of index.pages.entries()) {
    if (new URL(address).host !== host) {
      refused.push({ address, reason: 'it is a sitemap of another host' });
      continue;
    }
    if (place >= WATCHING.childSitemaps) {
      refused.push({ address, reason: 'the index names more sitemaps than are read' });
      continue;
    }
    try {
      const { bytes } = await fetcher.fetch(address, { lists: true, ...(signal && { signal }) });
      const listing = readListing(bytes, address);
      if (listing?.kind !== 'sitemap') {
        refused.push({ address, reason: 'it is not a sitemap' });
        continue;
      }
      for (const page of listing.pages) pages.set(page.address, page);
      refused.push(...listing.refused);
    } catch (error) {
      signal?.throwIfAborted();
      refused.push({ address, reason: messageOf(error) });
    }
  }
  return { pages: [...pages.values()], refused, validators: null };
}

/**
 * What a source names now: a page names itself.
 *
 * @param known - What the list said of its version when it was read last.
 * @throws {CorroborateError} What fetching throws; `unreadable-document` where it is no such list.
 */
export async function listPages(
  fetcher: Fetcher,
  source: WatchedSource,
  known: Validators | null,
  signal: AbortSignal | undefined,
): Promise<ListedPages> {
  const { address, kind } = source;
  if (kind === 'page') return { ...NOTHING, pages: [{ address, stamp: null, date: null }] };
  const options = { lists: true, ...(signal && { signal }) };
  const page =
    known === null
      ? await fetcher.fetch(address, options)
      : await fetcher.fetchIfChanged(address, known, options);
  if (page === null) return { ...NOTHING, validators: known };
  const listing = readListing(page.bytes, address);
  if (listing?.kind === 'sitemap-index') return pagesOfIndex(fetcher, source, listing, signal);
  if (listing === null) {
    throw new CorroborateError('unreadable-document', `${address} is no ${kind}`, {
      hint: 'Open it in a browser; watch it as a page if it is one.',
    });
  }
  const { pages, refused } = listing;
  return { pages, refused, validators: validatorsOf(page.headers) };
}
