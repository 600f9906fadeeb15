import type { RelationCertainty, RelationKind } from '../../../src/model/relation.js';
import {
  RELATION_CERTAINTY_WORDS,
  RELATION_WORDS,
} from '../../../src/publishing/relations/relation-words.js';
import type { RelationsAsked } from '../api/relations.js';
import type { Relation } from '../api/types.js';

export const KINDS = Object.keys(RELATION_WORDS) as readonly RelationKind[];
export const CERTAINTIES = Object.keys(RELATION_CERTAINTY_WORDS) as readonly RelationCertainty[];

/** What the address of the page says: `?about=&kind=&certainty=&from=&to=`. */
export interface RelationFilter extends RelationsAsked {
  certainty: RelationCertainty | null;
  /** Years, both included; a relation without a time is left out where one is given. */
  from: string | null;
  to: string | null;
}

const yearOf = (value: string | null): string | null => /^\d{4}$/.exec(value ?? '')?.[0] ?? null;

/** Reads an address; what it says wrongly is left out. */
export const filterOf = (query: URLSearchParams): RelationFilter => {
  const about = query.get('about')?.trim() ?? '';
  const kind = KINDS.find((one) => one === query.get('kind'));
  return {
    ...(about === '' ? {} : { about }),
    ...(kind === undefined ? {} : { kind }),
    certainty: CERTAINTIES.find((one) => one === query.get('certainty')) ?? null,
    from: yearOf(query.get('from')),
    to: yearOf(query.get('to')),
  };
};

/** The relations that a certainty and years leave. */
export const shownOf = (
  relations: readonly Relation[],
  { certainty, from, to }: RelationFilter,
): Relation[] =>
  relations.filter(({ certainty: own, when }) => {
    if (certainty !== null && own !== certainty) return false;
    if (from === null && to === null) return true;
    if (when === null) return false;
    const starts = from === null || when.latest.slice(0, 4) >= from;
    return starts && (to === null || when.earliest.slice(0, 4) <= to);
  });

/** The address with one part of the filter changed; an empty part goes. */
export const withPart = (query: URLSearchParams, name: string, value: string): URLSearchParams => {
  const next = new URLSearchParams(query);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
};
