import type { WebOfReport, WebScope } from '../../model/web-run.js';
import { pagesFound } from './choose-addresses.js';
import { endsOf, type RunState } from './run-state.js';
import { sidesSearched } from './stop-rule.js';

function searchersOf({ searched }: RunState): WebOfReport['searchers'] {
  const names = [...new Set(searched.map(({ search }) => search.searcher))];
  return names.map((name) => {
    const own = searched.filter(({ search }) => search.searcher === name);
    const failed = own.filter(({ search }) => search.failure !== null);
    return { name, asked: own.length, failed: failed.length };
  });
}

const failedSearches = ({ searched }: RunState): WebOfReport['failedSearches'] =>
  searched
    .map(({ search }) => search)
    .filter(({ failure, deadEngines }) => failure !== null || deadEngines.length > 0)
    .map(({ searcher, query, site, failure, deadEngines }) => ({
      searcher,
      query,
      site,
      failure,
      deadEngines: deadEngines.map(({ name }) => name),
    }));

function unread(state: RunState): WebOfReport['unread'] {
  const refused = state.searched.flatMap(({ search }) => search.refused);
  const foreign = endsOf(state, 'kept').filter((end) => end.foreign !== null);
  const asked = [...state.fetched.values()].flatMap(({ rendered }) => rendered?.refused ?? []);
  const all = [
    ...endsOf(state, 'failed').map(({ url, unread, why }) => ({ url, unread, why })),
    ...refused.map(({ url, why }) => ({ url, unread: 'refused' as const, why })),
    ...asked.map(({ url, why }) => ({
      url,
      unread: 'refused' as const,
      why: `a page that was rendered asked for it: ${why}`,
    })),
    ...foreign.map(({ url, foreign: language }) => ({
      url,
      unread: 'language' as const,
      why: language ?? '',
    })),
  ];
  return [...new Map(all.map((one) => [one.url, one])).values()];
}

/** What a report says of the run that it rests on: no times, so that the same web gives the same. */
export function webOfReport(state: RunState, scope: WebScope): WebOfReport {
  const { began, ends, fetched, ended } = state;
  const aside = endsOf(state, 'aside');
  const kept = endsOf(state, 'kept');
  const found = pagesFound(state);
  const elsewhere = kept.flatMap(({ url }) => fetched.get(url) ?? []);
  return {
    run: began.run,
    scope,
    queries: state.spent.queries,
    searchers: searchersOf(state),
    sides: sidesSearched(state),
    endedBy: ended?.by ?? 'all-visited',
    pages: {
      found,
      kept: kept.length,
      setAside: aside.length,
      failed: endsOf(state, 'failed').length,
      unvisited: Math.max(0, found - ends.size),
    },
    failedSearches: failedSearches(state),
    unread: unread(state),
    setAside: aside.map(({ url, reason, why }) => ({ url, reason, why })),
    elsewhere: elsewhere
      .filter(({ rung }) => rung !== 'asked')
      .map(({ url, address, rung, barrier }) => ({ url, address, rung, barrier })),
  };
}
