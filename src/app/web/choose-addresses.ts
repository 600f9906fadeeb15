import type { FoundPage } from '../../model/web-search.js';
import { canonicalUrl, hostOfUrl } from './canonical-url.js';
import { WEB_RUN } from './run-settings.js';
import { foundIn, type RunState } from './run-state.js';

/** A page to visit, and what the search said of it. */
export type Address = FoundPage;

/**
 * The addresses that a run found, each page once, in the order in which they are to be visited:
 * the best of every search before the second of any, so that both sides have their turn, and no
 * more of one host than others leave room for.
 */
export function chooseAddresses(state: RunState): Address[] {
  const byRank = foundIn(state).toSorted((a, b) => a.rank - b.rank || a.query - b.query);
  const seen = new Set<string>();
  const perHost = new Map<string, number>();
  const chosen: Address[] = [];
  for (const { page } of byRank) {
    const key = canonicalUrl(page.url);
    if (seen.has(key)) continue;
    seen.add(key);
    const host = hostOfUrl(page.url);
    const visited = perHost.get(host) ?? 0;
    if (visited >= WEB_RUN.perHost) continue;
    perHost.set(host, visited + 1);
    chosen.push(page);
  }
  return chosen;
}

/** How many pages the searches found, whatever of them is visited. */
export const pagesFound = (state: RunState): number =>
  new Set(foundIn(state).map(({ page }) => canonicalUrl(page.url))).size;

/** The next addresses to fetch together, no two of one host; the first always among them. */
export function nextTogether(waiting: readonly Address[], most: number): Address[] {
  const hosts = new Set<string>();
  const together: Address[] = [];
  for (const address of waiting) {
    if (together.length >= most) break;
    const host = hostOfUrl(address.url);
    if (hosts.has(host)) continue;
    hosts.add(host);
    together.push(address);
  }
  return together;
}
