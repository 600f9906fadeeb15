import type { Exchange } from '../model/exchange.js';
import type { Rendered } from '../model/rendered.js';

export interface FetchedPage {
  bytes: Uint8Array;
  /** The address after redirects. */
  url: string;
  /** Media type without parameters, lower case. */
  mediaType: string;
  /** Response headers, lower-case names. */
  headers: Record<string, string>;
  /** Where the bytes are what its scripts made of the page; left out where they are as they came. */
  rendered?: Rendered;
}

export interface FetchOptions {
  /** Reach private, loopback and link-local addresses too, at the origin that is asked and no other. */
  allowPrivate?: boolean;
  /** Fetch what robots.txt forbids. */
  ignoreRobots?: boolean;
  /** Take feeds and sitemaps too, which are no documents. */
  lists?: boolean;
  /** Take what a page that is rendered asks for: of any type, and without a rest at the host. */
  part?: boolean;
  /**
   * Told of each request and its response once the body is here, also of redirects, refusals and
   * robots.txt. Nothing is made of a response before this is done: what it throws ends the fetch.
   */
  onExchange?: (exchange: Exchange) => Promise<void>;
  signal?: AbortSignal;
}

/** What an earlier response said of its version, for asking whether there is a newer one. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Gets a page from the web. */
export interface Fetcher {
  /**
   * @throws {CorroborateError} `fetch-refused` for a forbidden address, `document-too-large`,
   *   `unsupported-format` for a content type no reader knows, `fetch-failed` otherwise.
   */
  fetch(url: string, options?: FetchOptions): Promise<FetchedPage>;
  /**
   * The page, or null where the server says that it is still the one that bore these validators.
   *
   * @throws {CorroborateError} As `fetch` does.
   */
  fetchIfChanged(
    url: string,
    known: Validators,
    options?: FetchOptions,
  ): Promise<FetchedPage | null>;
}
