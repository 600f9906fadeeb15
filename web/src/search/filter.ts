import { PUBLISHER_KINDS } from '../api/publishers.js';
import type { SearchAsked } from '../api/search.js';

/** What the address of a search says: `?q=&publisher=&kind=&year=`. */
export const FACETS = ['publisher', 'kind', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** The search that an address asks for. A kind that is none is left out, as is anything empty. */
export const askedOf = (query: URLSearchParams): SearchAsked => {
  const publisher = query.get('publisher') ?? '';
  const kind = PUBLISHER_KINDS.find((one) => one === query.get('kind'));
  const year = /^\d{4}$/.exec(query.get('year') ?? '')?.[0];
  return {
    q: (query.get('q') ?? '').trim(),
    ...(publisher === '' ? {} : { publisher }),
    ...(kind === undefined ? {} : { kind }),
    ...(year === undefined ? {} : { from: year, to: year }),
  };
};

/** The address with a facet chosen, or with none of its values where `value` is null. */
export const withFacet = (
  query: URLSearchParams,
  facet: FacetName,
  value: string | null,
): URLSearchParams => {
  const next = new URLSearchParams(query);
  if (value === null) next.delete(facet);
  else next.set(facet, value);
  return next;
};

/** The address with the words alone. */
export const withWords = (words: string): URLSearchParams =>
  words === '' ? new URLSearchParams() : new URLSearchParams({ q: words });
