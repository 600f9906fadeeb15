import type { Exchange } from '../../model/exchange.js';
import type { Rung } from '../../model/web-run.js';
import type { FetchedPage, Fetcher, FetchOptions } from '../../ports/fetcher.js';
import { concernsDossier, failureOf, type ItemFailure } from '../adding/item-failure.js';
import { type Barrier, barrierOf } from './barrier.js';
import { otherAddresses } from './other-addresses.js';

export type PageVisit =
  /** `barrier` says why the address that was asked did not give them itself, or is null. */
  | { kind: 'page'; page: FetchedPage; rung: Rung; barrier: Barrier | null }
  | { kind: 'barred'; url: string; barrier: Barrier }
  | { kind: 'failed'; url: string; failure: ItemFailure };

export interface VisitPorts {
  fetcher: Fetcher;
  /** Keeps what is exchanged before anything is made of it. */
  keep(exchange: Exchange): Promise<void>;
  /** Address of the copy in an archive that lies nearest to a day, or null where there is none. */
  archivedCopy?(url: string): Promise<string | null>;
}

const TEXTUAL = /^(?:text\/|application\/xhtml)/;

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A page that had to be rendered is empty as it came. */
const cameBy = ({ rendered }: FetchedPage): { rung: Rung; barrier: Barrier | null } =>
  rendered === undefined
    ? { rung: 'asked', barrier: null }
    : {
        rung: 'rendered',
        barrier: { kind: 'empty', why: 'the page is empty until its scripts run' },
      };

interface Attempt {
  visit: PageVisit;
  /** The markup that came, also with an error. */
  markup: string;
}

async function attempt(
  { fetcher, keep }: VisitPorts,
  url: string,
  options: FetchOptions,
): Promise<Attempt> {
  let last: Exchange | undefined;
  const onExchange = async (exchange: Exchange): Promise<void> => {
    await keep(exchange);
    if (exchange.purpose === 'page') last = exchange;
  };
  try {
    const page = await fetcher.fetch(url, { ...options, onExchange });
    const markup = TEXTUAL.test(page.mediaType) ? decode(page.bytes) : '';
    const barrier =
      markup === '' ? null : barrierOf({ status: 200, headers: page.headers, markup });
    const visit: PageVisit =
      barrier === null ? { kind: 'page', page, ...cameBy(page) } : { kind: 'barred', url, barrier };
    return { visit, markup };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (concernsDossier(error)) throw error;
    const response = last?.response;
    // Bodies of refusals are short, and mostly packed: what they say is told by their status.
    const markup = response === undefined ? '' : decode(response.body);
    const headers = Object.fromEntries(
      (response?.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const status = response?.status ?? 200;
    const barrier = status === 200 ? null : barrierOf({ status, headers, markup });
    if (barrier !== null) return { visit: { kind: 'barred', url, barrier }, markup };
    return { visit: { kind: 'failed', url, failure: failureOf(url, error) }, markup: '' };
  }
}

/**
 * Fetches a page; where it can't be read, looks for its printed form, the address that it calls its
 * own, and then a copy in an archive. Everything that was exchanged is kept before it is looked at.
 *
 * @throws The reason of an abort, and what `keep` throws that concerns the whole dossier.
 */
export async function visitPage(
  ports: VisitPorts,
  url: string,
  options: FetchOptions = {},
): Promise<PageVisit> {
  const first = await attempt(ports, url, options);
  if (first.visit.kind === 'page') return first.visit;
  const barrier = first.visit.kind === 'barred' ? first.visit.barrier : null;
  for (const other of otherAddresses(first.markup, url)) {
    const { visit } = await attempt(ports, other.url, options);
    if (visit.kind === 'page') return { ...visit, rung: other.kind, barrier };
  }
  const copy = (await ports.archivedCopy?.(url)) ?? null;
  if (copy !== null) {
    const { visit } = await attempt(ports, copy, options);
    if (visit.kind === 'page') return { ...visit, rung: 'archived', barrier };
  }
  return first.visit;
}
