import { lookup } from 'node:dns/promises';
import { CorroborateError } from '../../model/error.js';
import type { Clock } from '../../ports/clock.js';
import type { FetchedPage, Fetcher, FetchOptions, Validators } from '../../ports/fetcher.js';
import { parseTarget, type Resolve } from './address-guard.js';
import { Deadline } from './deadline.js';
import { DEFAULT_LIMITS, type FetchLimits } from './fetch-limits.js';
import { HostTurns } from './host-turns.js';
import { type Dial, HttpConnections, type HttpResponse } from './http-connections.js';
import { bareMediaType, listMediaType, READABLE_FORMATS, readableMediaType } from './media-type.js';
import { printableUrl } from './printable-url.js';
import { retryAfterMs } from './retry-after.js';
import { ROBOTS_MAX_BYTES, ROBOTS_NAME, Robots, type RobotsAnswer } from './robots.js';
import { statusError } from './status-error.js';

/** Wait before a second try where the server names none, in milliseconds. */
const DEFAULT_RETRY_MS = 1000;

export interface WebFetcherSettings {
  /** Version of the product, told to servers in the user agent. */
  version: string;
  clock: Clock;
  /** Resolves names; the system's resolver unless given. */
  resolve?: Resolve;
  limits?: Partial<FetchLimits>;
  /** Where connections lead once the guard has let them pass: tests have a web of their own. */
  dial?: Dial;
}

/** What one fetch is to heed. */
interface Visit {
  ignoreRobots: boolean;
  lists: boolean;
  part: boolean;
  known: Validators | null;
}

/**
 * Gets pages over HTTP and HTTPS, without cookies and without running anything. Every address on
 * the way, redirects and robots.txt included, passes the same guard.
 */
export class WebFetcher implements Fetcher {
  readonly #userAgent: string;
  readonly #clock: Clock;
  readonly #resolve: Resolve;
  readonly #limits: FetchLimits;
  readonly #dial: Dial | undefined;
  readonly #turns: HostTurns;
  readonly #robots: Robots;

  constructor({ version, clock, resolve = systemResolve, limits = {}, dial }: WebFetcherSettings) {
    this.#userAgent = `${ROBOTS_NAME}/${version} (fact-checking over a user's own sources)`;
    this.#clock = clock;
    this.#resolve = resolve;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#dial = dial;
    this.#turns = new HostTurns(this.#limits);
    this.#robots = new Robots(clock);
  }

  async fetch(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
    const page = await this.#visit(address, null, options);
    if (page !== null) return page;
    throw statusError(304, parseTarget(address, { allowPrivate: true }));
  }

  async fetchIfChanged(
    address: string,
    known: Validators,
    options: FetchOptions = {},
  ): Promise<FetchedPage | null> {
    return this.#visit(address, known, options);
  }

  async #visit(
    address: string,
    known: Validators | null,
    options: FetchOptions,
  ): Promise<FetchedPage | null> {
    const { allowPrivate = false, ignoreRobots = false, lists = false, part = false } = options;
    const { signal, onExchange } = options;
    signal?.throwIfAborted();
    const url = parseTarget(address, { allowPrivate });
    const deadline = new Deadline(this.#limits.totalMs);
    const http = new HttpConnections({
      userAgent: this.#userAgent,
      resolve: this.#resolve,
      limits: this.#limits,
      privateOrigin: allowPrivate ? url.origin : null,
      signal: signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]),
      deadline,
      turns: this.#turns,
      clock: this.#clock,
      onExchange,
      dial: this.#dial,
    });
    try {
      return await this.#page(http, url, { ignoreRobots, lists, part, known });
    } catch (error) {
      signal?.throwIfAborted();
      if (deadline.signal.aborted) throw tooSlow(url, this.#limits.totalMs);
      throw error;
    } finally {
      deadline.pause();
      await http.close();
    }
  }

  async #page(
    http: HttpConnections,
    url: URL,
    { ignoreRobots, lists, part, known }: Visit,
  ): Promise<FetchedPage | null> {
    const asking = conditionsOf(known);
    const visit = async (target: URL): Promise<HttpResponse> => {
      if (!ignoreRobots) {
        const pace = await this.#robots.permit(target, (at) => this.#robotsAt(http, at));
        if (pace !== null) this.#turns.asksFor(target.host, pace);
      }
      return this.#getPatiently(http, target, { asking, purpose: part ? 'part' : 'page' });
    };
    const response = await this.#follow(http, url, visit);
    if (!isSuccess(response.status)) {
      await response.discard();
      if (response.status === 304 && known !== null) return null;
      throw statusError(response.status, response.url);
    }
    const { url: at, headers } = response;
    const mediaType = part
      ? bareMediaType(headers['content-type'])
      : (readableMediaType(at, headers) ?? (lists ? listMediaType(at, headers) : undefined));
    if (mediaType === undefined) {
      await response.discard();
      throw unreadable(response);
    }
    const bytes = await response.read({ maxBytes: this.#limits.maxBytes, beyond: 'fail' });
    return { bytes, url: response.url.href, mediaType, headers: response.headers };
  }

  async #follow(
    http: HttpConnections,
    start: URL,
    visit: (url: URL) => Promise<HttpResponse>,
  ): Promise<HttpResponse> {
    let response = await visit(start);
    for (let hops = 0; response.location !== undefined; hops += 1) {
      await response.discard();
      if (hops === this.#limits.maxRedirects) throw tooManyRedirects(start, hops);
      response = await visit(http.redirectTarget(response.url, response.location));
    }
    return response;
  }

  /**
   * A busy server gets one second try, after the time that it asks for. One that asked for more is
   * not asked again before that time is over.
   */
  async #getPatiently(
    http: HttpConnections,
    url: URL,
    request: NonNullable<Parameters<HttpConnections['get']>[1]>,
  ): Promise<HttpResponse> {
    const response = await http.get(url, request);
    if (response.status !== 429 && response.status !== 503) return response;
    const wait =
      retryAfterMs(response.headers['retry-after'], this.#clock.now()) ?? DEFAULT_RETRY_MS;
    this.#turns.holdOff(url.host, wait);
    if (wait > this.#limits.maxRetryAfterMs) return response;
    await response.discard();
    return http.get(url, request);
  }

  async #robotsAt(http: HttpConnections, url: URL): Promise<RobotsAnswer> {
    const response = await this.#follow(http, url, (target) =>
      http.get(target, { purpose: 'robots' }),
    );
    if (isSuccess(response.status)) {
      const bytes = await response.read({ maxBytes: ROBOTS_MAX_BYTES, beyond: 'cut' });
      return { kind: 'rules', text: new TextDecoder().decode(bytes) };
    }
    await response.discard();
    return { kind: response.status >= 500 ? 'failed' : 'none' };
  }
}

const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

const conditionsOf = (known: Validators | null): [string, string][] => [
  ...(known?.etag ? [['if-none-match', known.etag] as [string, string]] : []),
  ...(known?.lastModified ? [['if-modified-since', known.lastModified] as [string, string]] : []),
];

const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

const tooSlow = (url: URL, totalMs: number): CorroborateError =>
  new CorroborateError(
    'fetch-failed',
    `Could not fetch ${printableUrl(url)} within ${totalMs / 1000} seconds`,
    { hint: 'Try again later, or save the page and add the file.', retryable: true },
  );

const tooManyRedirects = (url: URL, hops: number): CorroborateError =>
  new CorroborateError('fetch-failed', `${printableUrl(url)} redirects more than ${hops} times`, {
    hint: 'Open the page in a browser and add the address where you end up.',
  });

const unreadable = ({ url, headers }: HttpResponse): CorroborateError =>
  new CorroborateError(
    'unsupported-format',
    `No reader knows the type of ${printableUrl(url)}: ${
      bareMediaType(headers['content-type']).slice(0, 80) || 'the server names none'
    }`,
    { hint: `Give the address of a page in one of these formats: ${READABLE_FORMATS}.` },
  );
