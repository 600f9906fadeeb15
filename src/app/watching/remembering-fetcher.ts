import { isFetched } from '../../model/capture.js';
import type { Exchange } from '../../model/exchange.js';
import type { FetchedPage, Fetcher, FetchOptions, Validators } from '../../ports/fetcher.js';
import { validatorsOf } from '../adding/validators-of.js';
import type { Stores } from '../dossier/dossier.js';
import type { WatchState } from './watch-state.js';

interface Kept {
  validators: Validators;
  page: FetchedPage;
}

/** The page that was found at an address last, where its server named its version. */
async function keptPage(
  { ledger, bytes }: Stores,
  { items }: WatchState,
  address: string,
): Promise<Kept | null> {
  const document = items.get(address)?.document;
  if (!document) return null;
  const captures = (await ledger.captures(document)).filter(isFetched);
  const capture = captures.findLast((one) => one.address === address) ?? captures.at(-1);
  if (capture === undefined || !/^https?:/iu.test(capture.address)) return null;
  const { headers, mediaType, address: url, sha256 } = capture;
  const validators = validatorsOf(headers);
  if (validators === null) return null;
  const stored = await bytes.get(sha256);
  return stored ? { validators, page: { bytes: stored, url, mediaType, headers } } : null;
}

/**
 * Fetches pages of a watched source: where the server says that a page is still the one that the
 * dossier has, that one is handed out. Only the source's own origin may be a private address.
 */
export class RememberingFetcher implements Fetcher {
  /** The last status that each address was answered with. */
  readonly statuses = new Map<string, number>();
  readonly #inner: Fetcher;
  readonly #stores: Stores;
  readonly #state: WatchState;

  constructor(inner: Fetcher, stores: Stores, state: WatchState) {
    this.#inner = inner;
    this.#stores = stores;
    this.#state = state;
  }

  async fetch(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
    const heard = this.#heard(address, options);
    const kept = await keptPage(this.#stores, this.#state, address);
    if (kept === null) return this.#inner.fetch(address, heard);
    return (await this.#inner.fetchIfChanged(address, kept.validators, heard)) ?? kept.page;
  }

  fetchIfChanged(
    address: string,
    known: Validators,
    options: FetchOptions = {},
  ): Promise<FetchedPage | null> {
    return this.#inner.fetchIfChanged(address, known, this.#heard(address, options));
  }

  #heard(address: string, options: FetchOptions): FetchOptions {
    const { address: source, allowPrivate } = this.#state.source;
    const own = URL.canParse(source) && new URL(source).origin === new URL(address).origin;
    const onExchange = async (exchange: Exchange) => {
      if (exchange.purpose === 'page') this.statuses.set(address, exchange.response.status);
      await options.onExchange?.(exchange);
    };
    return { ...options, onExchange, allowPrivate: allowPrivate && own };
  }
}
