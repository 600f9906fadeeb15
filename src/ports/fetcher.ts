export interface FetchedPage {
  bytes: Uint8Array;
  /** The address after redirects. */
  url: string;
  /** Media type without parameters, lower case. */
  mediaType: string;
  /** Response headers, lower-case names. */
  headers: Record<string, string>;
}

export interface FetchOptions {
  /** Reach private, loopback and link-local addresses too. */
  allowPrivate?: boolean;
  /** Fetch what robots.txt forbids. */
  ignoreRobots?: boolean;
  signal?: AbortSignal;
}

/** Gets a page from the web. */
export interface Fetcher {
  /**
   * @throws {CorroborateError} `fetch-refused` for a forbidden address, `document-too-large`,
   *   `unsupported-format` for a content type no reader knows, `fetch-failed` otherwise.
   */
  fetch(url: string, options?: FetchOptions): Promise<FetchedPage>;
}
