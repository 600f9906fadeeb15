import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { guardedLookup, parseTarget, type Resolve } from './address-guard.js';
import type { FetchLimits } from './fetch-limits.js';
import { printableUrl } from './printable-url.js';
import { ACCEPTED_ENCODINGS, type BodyLimit, readBody, tooLarge } from './read-body.js';
import { transportError } from './transport-error.js';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Bytes that are read of a body nobody wants, so that the connection can end in peace. */
const MOST_DUMPED_BYTES = 16 * 1024;

/** An answer whose headers are here and whose body waits to be read or thrown away, once. */
export interface HttpResponse {
  url: URL;
  status: number;
  /** Lower-case names; repeated headers joined by commas. Cookies are left out. */
  headers: Record<string, string>;
  /** Where it sends us, unchecked; absent when it is no redirect. */
  location?: string;
  read(limit: Omit<BodyLimit, 'name'>): Promise<Uint8Array>;
  discard(): Promise<void>;
}

export interface HttpOptions {
  userAgent: string;
  resolve: Resolve;
  limits: FetchLimits;
  allowPrivate: boolean;
  signal: AbortSignal;
}

/**
 * The connections of one fetch. They are not shared between fetches: a connection that one fetch
 * was allowed to open to a private address must not serve another that isn't.
 */
export class HttpConnections {
  readonly #agent: Agent;
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    const { limits, resolve, allowPrivate } = options;
    this.#options = options;
    this.#agent = new Agent({
      connect: {
        timeout: limits.connectMs,
        lookup: guardedLookup(resolve, { allowPrivate }),
      },
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
    });
  }

  /**
   * Sends one GET request; redirects are reported, not followed.
   *
   * @throws {CorroborateError} `fetch-refused` or `fetch-failed`. An abort passes unchanged.
   */
  async get(url: URL): Promise<HttpResponse> {
    const { userAgent, signal } = this.#options;
    const response = await this.#translated(url, () =>
      request(url, {
        dispatcher: this.#agent,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5',
          'accept-encoding': ACCEPTED_ENCODINGS,
        },
      }),
    );
    const headers = flatHeaders(response.headers);
    const { location } = headers;
    const discard = () => response.body.dump({ limit: MOST_DUMPED_BYTES }).catch(() => undefined);
    const redirects = REDIRECTS.has(response.statusCode) && location !== undefined;
    return {
      url,
      status: response.statusCode,
      headers,
      ...(redirects && { location }),
      read: (limit) =>
        this.#translated(url, () =>
          readWithin(response.body, headers, { ...limit, name: printableUrl(url) }),
        ),
      discard: async () => void (await discard()),
    };
  }

  /** Where a redirect leads, checked. @throws {CorroborateError} as `parseTarget` does. */
  redirectTarget(from: URL, location: string): URL {
    return parseTarget(location, { base: from, allowPrivate: this.#options.allowPrivate });
  }

  /** Fires when the fetch must end: the user's abort or the total time. */
  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /** Ends whatever is still open. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #translated<T>(url: URL, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#options.signal.throwIfAborted();
      throw transportError(error, url);
    }
  }
}

async function readWithin(
  body: Readable,
  headers: Record<string, string>,
  limit: BodyLimit,
): Promise<Uint8Array> {
  const announced = Number(headers['content-length'] ?? 0);
  if (limit.beyond === 'fail' && announced > limit.maxBytes) {
    body.destroy();
    throw tooLarge(limit);
  }
  return readBody(body, headers['content-encoding'], limit);
}

function flatHeaders(
  headers: Record<string, string | string[] | undefined>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'set-cookie') continue;
    flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
