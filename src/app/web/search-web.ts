import { CorroborateError } from '../../model/error.js';
import type { PlannedQuery, SearchPurpose } from '../../model/web-run.js';
import type { SearchAnswer, Searcher } from '../../ports/searcher.js';
import { searchRecord } from '../searchers/search-record.js';
import type { RunParts } from './run-parts.js';
import { WEB_RUN } from './run-settings.js';
import type { RunState } from './run-state.js';

/** Asks one searcher, and records what came of it before anybody knows. */
export async function askSearcher(
  { log, options: { signal } }: Pick<RunParts, 'log' | 'options'>,
  searcher: Searcher,
  { text, purpose, site }: { text: string; purpose: SearchPurpose; site: string | null },
): Promise<SearchAnswer> {
  const { asOf } = log.state.began;
  const answer = await searcher.search(text, {
    limit: WEB_RUN.perQuery,
    ...(asOf !== null && { to: asOf }),
    ...(site !== null && { site }),
    ...(signal && { signal }),
  });
  const found = 'failure' in answer ? [] : [...answer.found].slice(0, WEB_RUN.perQuery);
  await log.add({ kind: 'searched', purpose, search: searchRecord(answer, site), found });
  return answer;
}

/** Whether a query was answered; a search that failed is made again when a run is resumed. */
const wasAnswered = ({ searched }: RunState, searcher: Searcher, query: PlannedQuery): boolean =>
  searched.some(
    ({ purpose, search }) =>
      search.failure === null &&
      purpose === query.purpose &&
      search.searcher === searcher.name &&
      // A searcher tidies what it is asked.
      search.query === query.text.replace(/[\p{Cc}\s]+/gu, ' ').trim() &&
      search.site === query.site,
  );

/** @throws {CorroborateError} `search-failed`: that nothing was found can't be said then. */
function expectAnswers({ searched }: RunState): void {
  const failures = searched.flatMap(({ search }) => search.failure ?? []);
  if (searched.length === 0 || failures.length < searched.length) return;
  const messages = [...new Set(failures.map(({ message }) => message))];
  throw new CorroborateError(
    'search-failed',
    `The web was not searched: ${searched.length === 1 ? 'the search' : `all ${searched.length} searches`} failed. ${messages.join(' ')}`,
    {
      hint: 'That nothing was found says nothing now. See `sources` with `check`, then ask again.',
      retryable: true,
    },
  );
}

/**
 * Asks every searcher for words each query of the plan that it was not asked yet, until a budget is
 * spent; which one, or null.
 *
 * @throws {CorroborateError} `search-failed` where not one search was answered.
 */
export async function searchWeb(parts: RunParts): Promise<'queries' | 'dollars' | null> {
  const { log, searchers, budget, options } = parts;
  const { queries } = log.state.began;
  const forWords = searchers.filter(({ takes }) => takes === 'words');
  let spent: 'queries' | 'dollars' | null = null;
  for (const [done, query] of queries.entries()) {
    options.onProgress?.({
      kind: 'step',
      text: `Searching the web: ${query.text}`,
      done,
      total: queries.length,
      stage: 'searching',
      note: query.text,
    });
    for (const searcher of forWords) {
      options.signal?.throwIfAborted();
      // Where the whole web is meant, a searcher that can't keep to one site finds the same again.
      if (query.site !== null && !searcher.capabilities.site) continue;
      if (wasAnswered(log.state, searcher, query)) continue;
      const exceeded = budget.exceededBy(searcher.price);
      if (exceeded === null) await askSearcher(parts, searcher, query);
      else spent ??= exceeded;
    }
  }
  expectAnswers(log.state);
  return spent;
}
