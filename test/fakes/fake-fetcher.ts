import { CorroborateError } from '../../src/model/error.js';
import type { FetchedPage, Fetcher, FetchOptions } from '../../src/ports/fetcher.js';

/** Serves pages by address and remembers what it was asked. An error among them is thrown. */
export class FakeFetcher implements Fetcher {
  readonly asked: { url: string; options: FetchOptions }[] = [];
  readonly #pages: ReadonlyMap<string, FetchedPage | Error>;

  constructor(pages: Readonly<Record<string, FetchedPage | Error>> = {}) {
    this.#pages = new Map(Object.entries(pages));
  }

  async fetch(url: string, options: FetchOptions = {}): Promise<FetchedPage> {
    this.asked.push({ url, options });
    const page = this.#pages.get(url);
    if (page === undefined) throw new CorroborateError('fetch-failed', `No page at ${url}`);
    if (page instanceof Error) throw page;
    return page;
  }

  /** Nothing here ever says that it is unchanged. */
  async fetchIfChanged(url: string, _known: unknown, options?: FetchOptions): Promise<FetchedPage> {
    return this.fetch(url, options);
  }
}

/** A page of HTML at an address. */
export const htmlPage = (url: string, html: string): FetchedPage => ({
  bytes: new TextEncoder().encode(html),
  url,
  mediaType: 'text/html',
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
