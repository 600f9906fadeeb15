import type { BrowserContext, Request, Route } from 'playwright-core';
import { CorroborateError } from '../../model/error.js';
import type { Rendered } from '../../model/rendered.js';
import type { FetchedPage } from '../../ports/fetcher.js';
import type { FetchPart } from '../../ports/page-renderer.js';
import { printableUrl } from '../web/printable-url.js';
import type { RenderingLimits } from './settings.js';

/** What a page may need to show its text. Pictures, sounds, fonts and frames are left out silently. */
const NEEDED: ReadonlySet<string> = new Set(['script', 'stylesheet', 'xhr', 'fetch']);
/** What is asked for without being needed, and is no reason to tell anybody. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'image',
  'media',
  'font',
  'texttrack',
  'manifest',
  'ping',
]);

/** Said of the body as it was sent, which is another one here. */
const OF_THE_TRANSFER = /^(?:content-(?:length|encoding)|transfer-encoding|connection|keep-alive)$/;

const bodyHeaders = (headers: FetchedPage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_TRANSFER.test(name)));

const shown = (url: string): string =>
  URL.canParse(url) ? printableUrl(new URL(url)) : url.slice(0, 200);

/**
 * Answers every request of a page in the place of the network: the page itself from what was
 * fetched, and what it needs from behind the guard, within limits. Nothing else gets an answer.
 */
export class ServedParts {
  readonly #page: FetchedPage;
  readonly #fetchPart: FetchPart;
  readonly #stop: AbortSignal;
  readonly #limits: RenderingLimits;
  readonly #refused = new Map<string, string>();
  #served = false;
  #requests = 0;
  #bytes = 0;

  constructor(
    page: FetchedPage,
    fetchPart: FetchPart,
    { stop, limits }: { stop: AbortSignal; limits: RenderingLimits },
  ) {
    this.#limits = limits;
    this.#page = page;
    this.#fetchPart = fetchPart;
    this.#stop = stop;
  }

  /** What was asked for and refused: the first of them. */
  get refused(): Rendered['refused'] {
    return [...this.#refused].map(([url, why]) => ({ url, why }));
  }

  async serve(context: BrowserContext): Promise<void> {
    await context.routeWebSocket(
      () => true,
      (socket) => {
        this.#refuse(socket.url(), 'no web socket is opened');
        void socket.close().catch(() => undefined);
      },
    );
    await context.route(
      () => true,
      (route) => this.#answer(route).catch(() => undefined),
    );
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    if (request.isNavigationRequest()) {
      const own = request.frame().parentFrame() === null;
      if (!own || this.#served) {
        if (own) this.#refuse(request.url(), 'a page may not lead to another by itself');
        // Told that there is nothing, the browser stays where it is; an error would take its place.
        return route.fulfill({ status: 204 });
      }
      this.#served = true;
      return this.#fulfil(route, this.#page);
    }
    const type = request.resourceType();
    if (LEFT_OUT.has(type)) return route.abort('blockedbyclient');
    const why = this.#whyNot(request, type);
    if (why !== null) return this.#bar(route, why);
    this.#requests += 1;
    try {
      const part = await this.#fetchPart(request.url(), this.#stop);
      this.#bytes += part.bytes.byteLength;
      if (this.#bytes > this.#limits.megabytes * 1_000_000)
        return this.#bar(route, `the page asks for more than ${this.#limits.megabytes} MB`);
      return this.#fulfil(route, part);
    } catch (error) {
      const refused = error instanceof CorroborateError && error.code === 'fetch-refused';
      return refused ? this.#bar(route, error.message) : route.abort('failed');
    }
  }

  #whyNot(request: Request, type: string): string | null {
    if (!/^https?:/i.test(request.url())) return 'only http and https are fetched';
    if (!NEEDED.has(type)) return `what a page asks for as ${type} is not fetched`;
    if (request.method() !== 'GET')
      return `nothing is sent to a server: it was a ${request.method()}`;
    if (this.#requests >= this.#limits.requests)
      return `the page asks for more than ${this.#limits.requests} parts`;
    return null;
  }

  #bar(route: Route, why: string): Promise<void> {
    this.#refuse(route.request().url(), why);
    return route.abort('blockedbyclient');
  }

  #refuse(url: string, why: string): void {
    const name = shown(url);
    if (this.#refused.has(name) || this.#refused.size < this.#limits.named)
      this.#refused.set(name, why);
  }

  #fulfil(route: Route, { bytes, headers, mediaType }: FetchedPage): Promise<void> {
    return route.fulfill({
      status: 200,
      headers: { 'content-type': mediaType, ...bodyHeaders(headers) },
      body: Buffer.from(bytes),
    });
  }
}
