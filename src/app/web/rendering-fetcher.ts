import type { FetchedPage, Fetcher, FetchOptions, Validators } from '../../ports/fetcher.js';
import type { PageRenderer } from '../../ports/page-renderer.js';
import type { OperationContext } from '../context.js';
import { barrierOf } from './barrier.js';

const isEmpty = ({ mediaType, headers, bytes }: FetchedPage): boolean =>
  mediaType === 'text/html' &&
  barrierOf({ status: 200, headers, markup: new TextDecoder().decode(bytes) })?.kind === 'empty';

/**
 * Said of the bytes as they were sent, not of what the scripts made of them: a page that stays the
 * same may show something else each day.
 */
const OF_THE_BYTES =
  /^(?:content-(?:length|encoding|md5|digest)|transfer-encoding|etag|last-modified)$/;

/** Before everything else, the mark by which readers know the encoding, whatever the page says. */
const UTF8_MARK = '\uFEFF';

/** Fetches as another fetcher does, and renders those pages alone that are empty without scripts. */
export class RenderingFetcher implements Fetcher {
  readonly #inner: Fetcher;
  readonly #renderer: PageRenderer;

  constructor(inner: Fetcher, renderer: PageRenderer) {
    this.#inner = inner;
    this.#renderer = renderer;
  }

  async fetch(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
    return this.#shown(await this.#inner.fetch(address, options), address, options);
  }

  async fetchIfChanged(
    address: string,
    known: Validators,
    options: FetchOptions = {},
  ): Promise<FetchedPage | null> {
    const page = await this.#inner.fetchIfChanged(address, known, options);
    return page === null ? null : this.#shown(page, address, options);
  }

  async #shown(page: FetchedPage, address: string, options: FetchOptions): Promise<FetchedPage> {
    if (options.lists || options.part || !isEmpty(page)) return page;
    const { origin } = new URL(address);
    // A page elsewhere, to which the named one led, has nothing to ask in a private network.
    const own = options.allowPrivate === true && new URL(page.url).origin === origin;
    const { html, by, refused } = await this.#renderer.render(
      page,
      (url, signal) => {
        // What a page asks for in a private network has to be where the user named it, too.
        const allowPrivate = own && new URL(url).origin === origin;
        return this.#inner.fetch(url, { ...options, allowPrivate, part: true, signal });
      },
      options.signal,
    );
    const headers = Object.entries(page.headers).filter(([name]) => !OF_THE_BYTES.test(name));
    const rendered: FetchedPage = {
      ...page,
      bytes: new TextEncoder().encode(`${UTF8_MARK}${html}`),
      headers: { ...Object.fromEntries(headers), 'content-type': 'text/html; charset=utf-8' },
      rendered: { by, refused },
    };
    return isEmpty(rendered) ? page : rendered;
  }
}

/**
 * A context whose fetcher renders pages that are empty without scripts, where that is asked for or
 * set; else the same.
 *
 * @throws {CorroborateError} `invalid-input` where what it takes is not installed.
 */
export async function withRendering(
  context: OperationContext,
  wanted: boolean,
): Promise<OperationContext> {
  const renderer = await context.renderer(wanted);
  if (renderer === null) return context;
  const fetcher = new RenderingFetcher(await context.fetcher(), renderer);
  return { ...context, fetcher: async () => fetcher };
}
