import type { WebEvent, WebEventOf } from '../../model/web-run.js';
import type { FoundPage } from '../../model/web-search.js';

export type PageEnd = WebEventOf<'kept'> | WebEventOf<'aside'> | WebEventOf<'failed'>;

/** All that is known of a run from its events. */
export interface RunState {
  began: WebEventOf<'began'>;
  /** Each search as it ended last. */
  searched: WebEventOf<'searched'>[];
  /** What all searches took, also those that were made again: what was not sent took nothing. */
  spent: { queries: number; dollars: number };
  /** By the address as it was found, in the order in which they came. */
  fetched: Map<string, WebEventOf<'fetched'>>;
  ends: Map<string, PageEnd>;
  ended: WebEventOf<'ended'> | null;
}

export const newState = (began: WebEventOf<'began'>): RunState => ({
  began,
  searched: [],
  spent: { queries: 0, dollars: 0 },
  fetched: new Map(),
  ends: new Map(),
  ended: null,
});

const keyOf = ({ purpose, search }: WebEventOf<'searched'>): string =>
  JSON.stringify([purpose, search.searcher, search.query, search.site]);

/** Enters an event into the state of its run. A search that was made again takes the place of the first. */
export function enter(state: RunState, event: WebEvent): void {
  if (event.kind === 'searched') {
    if (event.search.requests > 0) state.spent.queries += 1;
    state.spent.dollars += event.search.cost ?? 0;
    const before = state.searched.findIndex((known) => keyOf(known) === keyOf(event));
    if (before >= 0) state.searched[before] = event;
    else state.searched.push(event);
  } else if (event.kind === 'fetched') state.fetched.set(event.url, event);
  else if (event.kind === 'kept' || event.kind === 'aside' || event.kind === 'failed')
    state.ends.set(event.url, event);
  else if (event.kind === 'ended') state.ended = event;
}

export const endsOf = <Kind extends PageEnd['kind']>(
  { ends }: RunState,
  kind: Kind,
): WebEventOf<Kind>[] =>
  [...ends.values()].filter((end): end is WebEventOf<Kind> => end.kind === kind);

/** What the searches for words found, with what each was for. */
export const foundIn = ({
  searched,
}: RunState): { page: FoundPage; query: number; rank: number }[] =>
  searched
    .filter(({ purpose }) => purpose !== 'archive')
    .flatMap(({ found }, query) => found.map((page, rank) => ({ page, query, rank })));
