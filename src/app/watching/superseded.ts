import type { WatchEvent } from '../../model/watch.js';

/** That bytes were taken from an address. */
export interface Taken {
  address: string;
  document: string;
  /** ISO instant. */
  at: string;
}

/** Why a document no longer is what stands where it was taken from. */
export interface Superseded {
  document: string;
  why: 'changed' | 'gone';
  address: string;
  /** When the dossier learnt of it last. */
  at: string;
  /** The document that stands there now; null where nothing does. */
  newer: string | null;
}

/** What was found at an address: a document, or that there is nothing any more. */
interface Found {
  address: string;
  document: string | null;
  at: string;
}

function foundBy(events: readonly WatchEvent[]): Found[] {
  return events.flatMap((event) =>
    event.event === 'looked'
      ? event.items.flatMap(({ address, outcome, document }): Found[] => {
          if (outcome === 'gone') return [{ address, document: null, at: event.at }];
          const read = outcome === 'new' || outcome === 'changed' || outcome === 'same';
          return read && document !== null ? [{ address, document, at: event.at }] : [];
        })
      : [],
  );
}

function supersededAt(address: string, found: readonly Found[]): Superseded[] {
  const earlier = new Set<string>();
  let current: string | null = null;
  let since = '';
  for (const { document, at } of found) {
    if (document === current) continue;
    current = document;
    since = at;
    if (document !== null) earlier.add(document);
  }
  const why = current === null ? 'gone' : 'changed';
  return [...earlier]
    .filter((document) => document !== current)
    .map((document) => ({ document, why, address, at: since, newer: current }));
}

/**
 * The documents that another one has taken the place of at an address, or nothing at all. Of
 * several addresses, the one where it happened last counts.
 *
 * @param taken - All captures, in any order.
 * @param events - What was watched, in order.
 */
export function superseded(
  taken: readonly Taken[],
  events: readonly WatchEvent[],
): Map<string, Superseded> {
  const found = [...taken, ...foundBy(events)].sort((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
  const places = new Map<string, Found[]>();
  for (const one of found) {
    const place = places.get(one.address);
    if (place) place.push(one);
    else places.set(one.address, [one]);
  }
  const all = new Map<string, Superseded>();
  for (const [address, place] of places)
    for (const one of supersededAt(address, place)) {
      const known = all.get(one.document);
      if (known === undefined || known.at < one.at) all.set(one.document, one);
    }
  return all;
}

/** The sources of a check that changed or went after it was made. */
export const staleSince = (
  askedAt: string,
  documents: readonly string[],
  known: ReadonlyMap<string, Superseded>,
): Superseded[] =>
  [...new Set(documents)].flatMap((document) => {
    const one = known.get(document);
    return one !== undefined && one.at > askedAt ? [one] : [];
  });
