import { lookup } from 'node:dns/promises';
import { CorroborateError } from '../../model/error.js';
import type { Clock } from '../../ports/clock.js';
import type {
  SearchAnswer,
  Searcher,
  SearcherCapabilities,
  SearchOptions,
} from '../../ports/searcher.js';
import { systemClock } from '../system-clock.js';
import type { Resolve } from '../web/address-guard.js';
import { ROBOTS_NAME } from '../web/robots.js';
import { findablePages } from './findable-pages.js';
import { JsonClient, SEARCH_LIMITS, type SearchLimits } from './json-client.js';
import { RequestPace, type Sleep } from './request-pace.js';
import { SearchProblem } from './search-problem.js';
import type { SearchProvider } from './search-provider.js';

/** What the user says of a provider. */
export interface ProviderAccess {
  /** Address in the place of the provider's own; it may be private. */
  url: string | null;
  /** Sent to the provider and shown nowhere. */
  key: string | null;
  /** What to say instead of asking where something is missing: "has no key: …"; else null. */
  lacks: string | null;
}

export interface HttpSearcherParts {
  /** Version of the product, told to providers in the user agent. */
  version: string;
  clock?: Clock;
  sleep?: Sleep;
  resolve?: Resolve;
  limits?: Partial<SearchLimits>;
}

/** Results of a search where nobody says how many. */
const USUAL_LIMIT = 10;

const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** A provider that is asked over HTTP. One value keeps the pace of all its searches. */
export class HttpSearcher implements Searcher {
  readonly name: string;
  readonly capabilities: SearcherCapabilities;
  readonly price: number;
  readonly takes: 'words' | 'address';
  readonly withinWarc: boolean;
  readonly #provider: SearchProvider;
  readonly #access: ProviderAccess;
  readonly #parts: HttpSearcherParts;
  readonly #clock: Clock;
  readonly #pace: RequestPace;

  constructor(provider: SearchProvider, access: ProviderAccess, parts: HttpSearcherParts) {
    this.name = provider.name;
    this.capabilities = provider.capabilities;
    this.price = provider.price;
    this.takes = provider.takes;
    this.withinWarc = provider.withinWarc ?? false;
    this.#provider = provider;
    this.#access = access;
    this.#parts = parts;
    this.#clock = parts.clock ?? systemClock;
    this.#pace = new RequestPace(provider.rates, {
      clock: this.#clock,
      ...(parts.sleep && { sleep: parts.sleep }),
    });
  }

  async search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
    const asked = checked(query, this.#provider);
    options.signal?.throwIfAborted();
    const start = this.#clock.now();
    const client = this.#client(options);
    const log = (answer: {
      cost?: number | undefined;
      deadEngines?: { name: string; why: string }[];
    }) => ({
      searcher: this.name,
      query: asked,
      askedAt: start.toISOString(),
      took: this.#clock.now().getTime() - start.getTime(),
      requests: client.requests,
      cost: answer.cost ?? this.#provider.price * Math.min(1, client.requests),
      deadEngines: answer.deadEngines ?? [],
      unheeded: unheeded(options, this.capabilities),
    });
    try {
      const answer = await this.#answer(client, asked, options, start);
      const pages = findablePages(answer.found);
      if (answer.found.length > 0 || !answer.deadEngines?.length)
        return { ...log(answer), ...pages, count: answer.count };
      const failure = this.#failure(silent(answer.deadEngines));
      return { ...log(answer), failure };
    } catch (error) {
      // Whatever was under way ends in words of its own.
      options.signal?.throwIfAborted();
      if (error instanceof SearchProblem) return { ...log({}), failure: this.#failure(error) };
      throw error;
    } finally {
      await client.close();
    }
  }

  async #answer(client: JsonClient, query: string, options: SearchOptions, now: Date) {
    const { lacks } = this.#access;
    if (lacks !== null) throw new SearchProblem('not-configured', lacks, 'See docs/web.md.');
    const { signal: _, ...wanted } = options;
    const { mostResults } = this.#provider;
    return this.#provider.search((question) => client.ask(question), {
      ...wanted,
      query,
      page: wanted.page ?? 1,
      limit: Math.min(wanted.limit ?? USUAL_LIMIT, mostResults),
      today: now.toISOString().slice(0, 10),
    });
  }

  #client({ language, signal }: SearchOptions): JsonClient {
    const { key, url } = this.#access;
    const { base, baseOf, key: place, forbidden } = this.#provider;
    const own =
      language !== undefined && /^[a-z]{2,3}$/.test(language) ? baseOf?.(language) : undefined;
    return new JsonClient({
      base: url ?? own ?? base ?? '',
      headers: {
        'user-agent': `${ROBOTS_NAME}/${this.#parts.version} (fact-checking for one user, on request)`,
        ...(key !== null && place?.headers?.(key)),
      },
      params: (key !== null && place?.params?.(key)) || {},
      key,
      allowPrivate: url !== null,
      forbidden: forbidden ?? null,
      limits: { ...SEARCH_LIMITS, ...this.#parts.limits },
      pace: this.#pace,
      resolve: this.#parts.resolve ?? systemResolve,
      clock: this.#clock,
      signal,
    });
  }

  #failure({ why, message, wayOut }: SearchProblem) {
    return { why, message: `${this.#provider.title} ${message}. ${wayOut}` };
  }
}

function checked(query: string, { takes, title }: SearchProvider): string {
  const words = query.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new CorroborateError('invalid-input', 'The search query is empty', {
      hint: 'Search for at least one word.',
    });
  if (takes === 'address' && (/\s/.test(words) || !words.includes('.')))
    throw new CorroborateError('invalid-input', `${title} is asked for addresses, not for words`, {
      hint: 'Give the address of a page.',
    });
  return words;
}

function unheeded(
  { from, to, language, site, page = 1 }: SearchOptions,
  capabilities: SearcherCapabilities,
): (keyof SearcherCapabilities)[] {
  const wanted: (keyof SearcherCapabilities)[] = [
    ...(from !== undefined || to !== undefined ? (['dateRange'] as const) : []),
    ...(language === undefined ? [] : (['language'] as const)),
    ...(site === undefined ? [] : (['site'] as const)),
    ...(page > 1 ? (['pages'] as const) : []),
  ];
  return wanted.filter((option) => !capabilities[option]);
}

/** No result and engines that did not answer: nobody knows whether there is nothing. */
const silent = (engines: readonly { name: string; why: string }[]): SearchProblem =>
  new SearchProblem(
    'engines-dead',
    `found nothing, and engines behind it did not answer: ${engines.map(({ name, why }) => `${name} (${why})`).join(', ')}`,
    'Try again later, or enable other engines in its settings.',
  );
