import type { SearchProvider } from '../../adapters/search/search-provider.js';
import { SEARCH_PROVIDERS } from '../../adapters/search/search-providers.js';
import type { Searcher } from '../../ports/searcher.js';
import type { OperationContext } from '../context.js';
import type { SourcesOutput } from '../outputs/sources.js';
import type { RunOptions } from '../run-options.js';
import { ADDRESS_VARIABLE, type ConfiguredSearcher } from './configured-searchers.js';
import { SearchBudget } from './search-budget.js';

type Source = SourcesOutput['sources'][number];
type Check = NonNullable<Source['configured']>['check'];

/** What each is asked, which says nothing of any matter. */
const CHECKED_BY = { words: 'calendar', address: 'example.com' } as const;

async function checked(
  searcher: Searcher | undefined,
  signal: AbortSignal | undefined,
): Promise<Check> {
  if (searcher === undefined) return null;
  const options = { limit: 1, ...(signal && { signal }) };
  const answer = await searcher.search(CHECKED_BY[searcher.takes], options);
  if ('failure' in answer) return { reachable: false, detail: answer.failure.message };
  const dead = answer.deadEngines.map(({ name }) => name);
  const silent = dead.length === 0 ? '' : `; no answer from ${dead.join(', ')}`;
  return { reachable: true, detail: `It answers, in ${answer.took} ms${silent}.` };
}

const described = ({
  name,
  title,
  takes,
  capabilities,
  rates,
  price,
  base,
  key,
}: SearchProvider) => ({
  name,
  title,
  takes,
  capabilities,
  rates: rates.map(({ requests, perMs }) => ({ requests, seconds: perMs / 1000 })),
  price,
  variable: base === null ? ADDRESS_VARIABLE : key?.required ? key.variable : null,
});

const access = ({ access, saidBy, keptIn, provider }: ConfiguredSearcher) => ({
  url: access.url ?? provider.base,
  saidBy,
  key: { keptIn, present: access.key !== null },
  lacks: access.lacks,
});

/**
 * Every provider: what it can do and, where it is configured, by whom. Keys are named by where they
 * are kept.
 *
 * @param options.check - Whether each is asked; else nothing is sent.
 */
export async function showSources(
  context: OperationContext,
  { check }: { check: boolean },
  { signal }: RunOptions,
): Promise<SourcesOutput> {
  const { searchers: known, budgets, forbiddenBy } = await context.searchSettings();
  const budget = new SearchBudget(budgets, context.clock);
  const configured = check ? await context.searchers() : [];
  const asked = configured.map((searcher) => budget.within(searcher));
  const sources = SEARCH_PROVIDERS.map(async (provider): Promise<Source> => {
    const found = known.find((one) => one.provider.name === provider.name);
    if (found === undefined) return { ...described(provider), configured: null };
    const searcher = asked.find(({ name }) => name === provider.name);
    const told = { ...access(found), check: await checked(searcher, signal) };
    return { ...described(provider), configured: told };
  });
  return { sources: await Promise.all(sources), budgets, forbiddenBy };
}
