import type { Stance } from '../api/types.js';

/** From who says it to what it is about: the order in which things stand on the map. */
export const NODE_KINDS = ['publisher', 'document', 'origin', 'claim'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const STANCES: readonly Stance[] = ['supports', 'refutes', 'qualifies', 'neither'];

/** What of a report's evidence is on the map and in the timeline. */
export interface MapFilter {
  kinds: readonly NodeKind[];
  stances: readonly Stance[];
  publisher: string | null;
}

export const WHOLE: MapFilter = { kinds: NODE_KINDS, stances: STANCES, publisher: null };

/** A list of an address, in the order of `all`; all of it where the address names none of them. */
const listed = <Value extends string>(
  query: URLSearchParams,
  key: string,
  all: readonly Value[],
): readonly Value[] => {
  const named = new Set(query.get(key)?.split(','));
  const known = all.filter((value) => named.has(value));
  return known.length === 0 ? all : known;
};

export const readMapFilter = (query: URLSearchParams): MapFilter => ({
  kinds: listed(query, 'kinds', NODE_KINDS),
  stances: listed(query, 'stances', STANCES),
  publisher: query.get('publisher') || null,
});

/** Writes the filter over an address's query, leaving alone what is not its own. */
export const writeMapFilter = (query: URLSearchParams, filter: MapFilter): URLSearchParams => {
  const written = new URLSearchParams(query);
  const put = (key: string, value: string): void => {
    if (value === '') written.delete(key);
    else written.set(key, value);
  };
  put('kinds', filter.kinds.length === NODE_KINDS.length ? '' : filter.kinds.join(','));
  put('stances', filter.stances.length === STANCES.length ? '' : filter.stances.join(','));
  put('publisher', filter.publisher ?? '');
  return written;
};

/** A choice of several with one turned on or off; the last one stays, for nothing shows nothing. */
export const toggled = <Value>(
  chosen: readonly Value[],
  value: Value,
  all: readonly Value[],
): readonly Value[] => {
  const has = chosen.includes(value);
  if (has && chosen.length === 1) return chosen;
  return all.filter((each) => (each === value ? !has : chosen.includes(each)));
};
