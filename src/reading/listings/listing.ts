import { toIsoDate } from '../iso-date.js';
import { LISTINGS } from './settings.js';

/** An address that a list names. */
export interface ListedPage {
  address: string;
  /** What the list says of its last change, as it says it; null where it says nothing. */
  stamp: string | null;
  /** The day of that, ISO 8601, or null. */
  date: string | null;
}

/** Pages that a feed or sitemap names, without repetition, as addresses that may be asked for. */
export interface Listing {
  kind: 'feed' | 'sitemap' | 'sitemap-index';
  title: string | null;
  pages: ListedPage[];
  /** What is no address that can be asked for, and why. */
  refused: { address: string; reason: string }[];
}

/** What an entry says before it is looked at. */
export interface RawEntry {
  address: string | undefined;
  stamp: string | undefined;
}

/** Why an address of a list is not asked for, or null. The guard looks at its host when it is. */
function refusal(address: string): string | null {
  if (address.length > LISTINGS.addressLength) return 'the address is too long';
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(address)) return 'the address is relative';
  if (!/^https?:\/\//iu.test(address)) return 'only http and https are fetched';
  return URL.canParse(address) ? null : 'it is no address';
}

/** The entries of a list as pages, and what of them was refused; entries without address are none. */
export function listingOf(
  kind: Listing['kind'],
  title: string | null,
  entries: Iterable<RawEntry>,
): Listing {
  const pages = new Map<string, ListedPage>();
  const refused = new Map<string, string>();
  for (const { address: named, stamp: said } of entries) {
    if (pages.size + refused.size >= LISTINGS.mostItems) break;
    const given = named?.trim();
    if (!given) continue;
    const reason = refusal(given);
    if (reason !== null) {
      refused.set(given.slice(0, LISTINGS.addressLength), reason);
      continue;
    }
    const address = withoutFragment(given);
    const stamp = said?.trim().slice(0, LISTINGS.stampLength) || null;
    if (!pages.has(address)) pages.set(address, { address, stamp, date: toIsoDate(stamp) });
  }
  return {
    kind,
    title: title?.trim().slice(0, 200) || null,
    pages: [...pages.values()],
    refused: [...refused].map(([address, reason]) => ({ address, reason })),
  };
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
