import { tmpdir } from 'node:os';
import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { CorroborateError } from '../../model/error.js';
import type { FetchedPage } from '../../ports/fetcher.js';
import type { FetchPart, PageRenderer, RenderedDom } from '../../ports/page-renderer.js';
import { printableUrl } from '../web/printable-url.js';
import { findChromium } from './find-chromium.js';
import { loadPlaywright } from './load-playwright.js';
import { ServedParts } from './served-parts.js';
import { RENDERING, type RenderingLimits } from './settings.js';

/** A name that nobody can have (RFC 2606): whatever was not answered in the browser ends there. */
const NOWHERE = 'http://nowhere.invalid:9';

const FLAGS = [
  // Of every name and every number, the browser's own resolver knows nothing.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
  // Megabytes that the scripts of a page may hold.
  '--js-flags=--max-old-space-size=512',
];

/** What reaches the network on ways of its own, in the page and in every frame of it. */
const WITHOUT_OTHER_WAYS = `for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'EventSource', 'SharedWorker', 'Worker']) delete globalThis[name];`;

/** Most letters of the markup that is taken over: as many as a page may have bytes. */
const LONGEST_MARKUP = 20_000_000;

export interface ChromiumOptions {
  variables: Readonly<Record<string, string | undefined>>;
  /** Tests that run as root can't have the sandbox; nobody else does without. */
  sandbox?: boolean;
  limits?: Partial<RenderingLimits>;
}

/**
 * Renders pages in an installed Chromium: a sandboxed process for each page, one at a time, with a
 * profile of its own that goes with it, without the environment and without a network.
 */
export class ChromiumRenderer implements PageRenderer {
  readonly #type: BrowserType;
  readonly #launch: LaunchOptions;
  readonly #limits: RenderingLimits;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    type: BrowserType,
    path: string,
    { sandbox = true, limits }: Omit<ChromiumOptions, 'variables'>,
  ) {
    this.#type = type;
    this.#limits = { ...RENDERING, ...limits };
    this.#launch = {
      executablePath: path,
      chromiumSandbox: sandbox,
      args: FLAGS,
      proxy: { server: NOWHERE, bypass: '<-loopback>' },
      env: { PATH: '/usr/bin:/bin', HOME: tmpdir(), LANG: 'C.UTF-8' },
      // Who stops Corroborate is heard by Corroborate.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    };
  }

  /** @throws {CorroborateError} `invalid-input` where what it takes is not installed. */
  static async open({ variables, ...options }: ChromiumOptions): Promise<ChromiumRenderer> {
    const path = findChromium(variables);
    return new ChromiumRenderer(await loadPlaywright(), path, options);
  }

  render(page: FetchedPage, fetchPart: FetchPart, signal?: AbortSignal): Promise<RenderedDom> {
    const done = this.#last.then(() => this.#render(page, fetchPart, signal));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #render(
    page: FetchedPage,
    fetchPart: FetchPart,
    signal: AbortSignal | undefined,
  ): Promise<RenderedDom> {
    signal?.throwIfAborted();
    const { seconds, lastSeconds } = this.#limits;
    const late = AbortSignal.timeout((seconds + lastSeconds) * 1000);
    const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
    const browser = await this.#start();
    const end = (): void => void browser.close().catch(() => undefined);
    stop.addEventListener('abort', end, { once: true });
    try {
      const parts = new ServedParts(page, fetchPart, { stop, limits: this.#limits });
      return await shownBy(browser, page, parts, seconds * 1000);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof CorroborateError) throw error;
      const timedOut = late.aborted || (error instanceof Error && error.name === 'TimeoutError');
      throw unfinished(page, timedOut ? seconds : null, error);
    } finally {
      stop.removeEventListener('abort', end);
      await browser.close().catch(() => undefined);
    }
  }

  async #start(): Promise<Browser> {
    try {
      return await this.#type.launch(this.#launch);
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : '';
      const unboxed = /sandbox/i.test(text);
      throw new CorroborateError(
        'fetch-failed',
        `Chromium could not be started${unboxed ? ' in its sandbox' : ''}`,
        {
          hint: unboxed
            ? 'Run Corroborate as a user other than root, on a system that lets programs be sandboxed; it renders nothing without.'
            : 'Check that the installed Chromium starts; CORROBORATE_CHROMIUM names another.',
          cause,
        },
      );
    }
  }
}

/** What a page shows once it asks for nothing any more, or its time is over. */
async function shownBy(
  browser: Browser,
  page: FetchedPage,
  parts: ServedParts,
  timeout: number,
): Promise<RenderedDom> {
  const began = performance.now();
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.addInitScript(WITHOUT_OTHER_WAYS);
  await parts.serve(context);
  const tab = await context.newPage();
  context.on('page', (other) => void other.close().catch(() => undefined));
  await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout });
  const left = Math.max(1, timeout - (performance.now() - began));
  // A page that asks again and again is taken as it is then.
  await tab.waitForLoadState('networkidle', { timeout: left }).catch(() => undefined);
  const html = await tab.content();
  if (html.length > LONGEST_MARKUP) {
    throw new CorroborateError(
      'document-too-large',
      `${printableUrl(new URL(page.url))} has more than ${LONGEST_MARKUP / 1_000_000} million letters of markup once its scripts have run`,
      { hint: 'Save what you need of the page and add the file.' },
    );
  }
  return { html, by: `Chromium ${browser.version()}`, refused: parts.refused };
}

const unfinished = (
  { url }: FetchedPage,
  seconds: number | null,
  cause: unknown,
): CorroborateError =>
  new CorroborateError(
    'fetch-failed',
    `${printableUrl(new URL(url))} is empty without scripts, and its scripts ${seconds === null ? 'made the browser fail' : `did not end within ${seconds} seconds`}`,
    { hint: 'Open the page in a browser, save it, and add the file.', cause },
  );
