import { Readable } from 'node:stream';
import { Agent, buildConnector, request } from 'undici';
import { z } from 'zod';
import type { Exchange } from '../../model/exchange.js';
import type { Clock } from '../../ports/clock.js';
import { guardedLookup, parseTarget, type Resolve } from './address-guard.js';
import type { Deadline } from './deadline.js';
import type { FetchLimits } from './fetch-limits.js';
import type { HostTurns } from './host-turns.js';
import { printableUrl } from './printable-url.js';
import { ACCEPTED_ENCODINGS, type BodyLimit, readBody, tooLarge } from './read-body.js';
import { transportError } from './transport-error.js';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Bytes that are read of a body nobody wants, so that the connection can end in peace. */
const MOST_DUMPED_BYTES = 16 * 1024;

/** Bytes that are kept of an answer that is no page: enough to see why it is none. */
const MOST_KEPT_OF_REFUSALS = 256 * 1024;

const rawHeadersSchema = z.array(z.string());

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
  /** The origin that may be on a private network, because the user named it; null where none may. */
  privateOrigin: string | null;
  /** Fires when the fetch must end: the user's abort or the total time. */
  signal: AbortSignal;
  deadline: Deadline;
  turns: HostTurns;
  clock: Clock;
  onExchange?: ((exchange: Exchange) => Promise<void>) | undefined;
  /** Where every connection leads that passed the guard; a test's own web. */
  dial?: Dial | undefined;
}

/** A place that stands in for all others. */
export interface Dial {
  address: string;
  port: number;
}

type Headers = [string, string][];

/**
 * The connections of one fetch. They are not shared between fetches: a connection that one fetch
 * was allowed to open to a private address must not serve another that isn't.
 */
export class HttpConnections {
  readonly #agent: Agent;
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    const { limits } = options;
    this.#options = options;
    this.#agent = new Agent({
      connect: connectionsOf(options),
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
    });
  }

  /**
   * Sends one GET request when it is its host's turn; redirects are reported, not followed. The
   * turn ends with the body.
   *
   * @throws {CorroborateError} `fetch-refused` or `fetch-failed`. An abort passes unchanged.
   */
  async get(
    url: URL,
    { purpose = 'page', asking = [] }: { purpose?: Exchange['purpose']; asking?: Headers } = {},
  ): Promise<HttpResponse> {
    const { userAgent, signal, clock } = this.#options;
    const leave = await this.#turn(url);
    const sent: Headers = [
      ['user-agent', userAgent],
      ['accept', 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5'],
      ['accept-encoding', ACCEPTED_ENCODINGS],
      ...asking,
    ];
    const at = clock.now().toISOString();
    try {
      const response = await this.#translated(url, () =>
        request(url, {
          dispatcher: this.#agent,
          signal,
          responseHeaders: 'raw',
          headers: Object.fromEntries(sent),
        }),
      );
      const came = withoutCookies(rawHeadersSchema.parse(response.headers));
      const head = {
        purpose,
        url: url.href,
        at,
        request: { method: 'GET' as const, headers: sent },
      };
      return this.#response(url, response, came, leave, head);
    } catch (error) {
      leave(true);
      throw error;
    }
  }

  /** Where a redirect leads, checked. @throws {CorroborateError} as `parseTarget` does. */
  redirectTarget(from: URL, location: string): URL {
    const origin = URL.canParse(location, from.href) ? new URL(location, from).origin : null;
    const allowPrivate = origin !== null && origin === this.#options.privateOrigin;
    return parseTarget(location, { base: from, allowPrivate });
  }

  /** Ends whatever is still open. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #turn(url: URL): Promise<(rest: boolean) => void> {
    const { turns, deadline, signal } = this.#options;
    deadline.pause();
    try {
      return await turns.take(url.host, signal);
    } finally {
      deadline.resume();
    }
  }

  #response(
    url: URL,
    { statusCode: status, body }: { statusCode: number; body: Readable & { dump: Dump } },
    came: Headers,
    leave: (rest: boolean) => void,
    head: Omit<Exchange, 'response'>,
  ): HttpResponse {
    const { onExchange } = this.#options;
    const headers = flatHeaders(came);
    const { location } = headers;
    const name = printableUrl(url);
    const kept: Buffer[] = [];
    const tell = async (cut: boolean): Promise<void> =>
      onExchange?.({
        ...head,
        response: { status, headers: came, body: new Uint8Array(Buffer.concat(kept)), cut },
      });
    const read = async (limit: Omit<BodyLimit, 'name'>): Promise<Uint8Array> => {
      let cut = true;
      try {
        const source = onExchange ? tapped(body, kept, { ...limit, name }) : body;
        const bytes = await readWithin(source, headers, { ...limit, name });
        cut = limit.beyond === 'cut' && bytes.byteLength >= limit.maxBytes;
        return bytes;
      } finally {
        await tell(cut);
      }
    };
    const discard = async (): Promise<void> => {
      if (onExchange === undefined) {
        await body.dump({ limit: MOST_DUMPED_BYTES }).catch(() => undefined);
        return;
      }
      const limit: BodyLimit = { maxBytes: MOST_KEPT_OF_REFUSALS, beyond: 'cut', name };
      const raw = await readBody(body, undefined, limit).catch(() => undefined);
      if (raw !== undefined) kept.push(Buffer.from(raw));
      await tell(raw === undefined || raw.byteLength >= limit.maxBytes);
    };
    const redirects = REDIRECTS.has(status) && location !== undefined;
    const over = (): void => leave(head.purpose === 'page' && !redirects);
    return {
      url,
      status,
      headers,
      ...(redirects && { location }),
      read: (limit) => this.#translated(url, () => read(limit)).finally(over),
      discard: () => this.#translated(url, discard).finally(over),
    };
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

type Dump = (options: { limit: number }) => Promise<void>;

/** Lets a body through and keeps what came, as far as the limit reaches. */
function tapped(body: Readable, kept: Buffer[], limit: BodyLimit): Readable {
  async function* pieces(): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const piece of body as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > limit.maxBytes && limit.beyond === 'fail') throw tooLarge(limit);
      kept.push(piece);
      yield piece;
    }
  }
  return Readable.from(pieces(), { objectMode: false });
}

type Lookup = ReturnType<typeof guardedLookup>;

const diallingTo =
  (lookup: Lookup, { address }: Dial): Lookup =>
  (hostname, options, done) =>
    lookup(hostname, options, (error) => {
      if (error !== null) return done(error, []);
      if (options.all === true) return done(null, [{ address, family: 4 }]);
      return done(null, address, 4);
    });

/** Opens connections behind the guard, which only the origin that the user named may pass unasked. */
function connectionsOf({ limits, resolve, privateOrigin, dial }: HttpOptions) {
  const connector = (allowPrivate: boolean) => {
    const lookup = guardedLookup(resolve, { allowPrivate });
    return buildConnector({
      timeout: limits.connectMs,
      lookup: dial === undefined ? lookup : diallingTo(lookup, dial),
    });
  };
  const [guarded, open] = [connector(false), connector(true)];
  return (options: buildConnector.Options, done: buildConnector.Callback): void => {
    const { protocol, host = options.hostname } = options;
    const { origin } = new URL(`${protocol}//${host}`);
    const port = dial === undefined ? options.port : String(dial.port);
    const connect = origin === privateOrigin ? open : guarded;
    connect({ ...options, port }, done);
  };
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

function withoutCookies(flat: readonly string[]): Headers {
  const headers: Headers = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const name = flat[at] ?? '';
    if (!/^set-cookie2?$/i.test(name)) headers.push([name, flat[at + 1] ?? '']);
  }
  return headers;
}

function flatHeaders(headers: Headers): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    flat[key] = flat[key] === undefined ? value : `${flat[key]}, ${value}`;
  }
  return flat;
}
