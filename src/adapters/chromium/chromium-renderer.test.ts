import { describe, expect, it, onTestFinished } from 'vitest';
import { CHROMIUM, SKIPPED } from '../../../test/browser/open-browser.js';
import { serve } from '../../../test/loopback-server.js';
import { html } from '../../../test/web/pages.js';
import { openTestWeb, type Page, type Site } from '../../../test/web/test-web.js';
import { ChromiumRenderer } from './chromium-renderer.js';
import { findChromium } from './find-chromium.js';
import { loadPlaywright } from './load-playwright.js';
import type { RenderingLimits } from './settings.js';

const PAGE = 'http://app.example/';
const SHELL =
  '<!doctype html><html lang="en"><head><title>Levels</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>';

const script =
  (text: string): Page =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);

const show = (words: string): string =>
  `document.getElementById('root').innerHTML = '<p>' + ${words} + '</p>';`;

/** Root, as whom tests run in containers, can't have the sandbox. */
const sandbox = process.getuid?.() !== 0;

async function renderedWith(
  app: string,
  {
    pages = {},
    limits = {},
    signal,
  }: { pages?: Site['pages']; limits?: Partial<RenderingLimits>; signal?: AbortSignal } = {},
) {
  const web = await openTestWeb({
    'app.example': { pages: { '/': html(SHELL), '/app.js': script(app), ...pages } },
  });
  onTestFinished(() => web.close());
  const renderer = await ChromiumRenderer.open({
    variables: { CORROBORATE_CHROMIUM: CHROMIUM },
    sandbox,
    limits,
  });
  const fetcher = web.fetcher();
  const page = await fetcher.fetch(PAGE);
  const rendered = renderer.render(
    page,
    (url, stop) => fetcher.fetch(url, { part: true, signal: stop }),
    signal,
  );
  return { web, rendered };
}

describe.skipIf(CHROMIUM === undefined)(`a page that is rendered${SKIPPED}`, () => {
  it('shows what its scripts make of what they get, each through the fetcher', async () => {
    const data: Page = (response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('{"level":"2.4 m"}');
    const app = `fetch('/data.json').then((answer) => answer.json()).then(({ level }) => { ${show('level')} });`;
    const { web, rendered } = await renderedWith(app, { pages: { '/data.json': data } });
    expect(await rendered).toEqual({
      html: SHELL.replace('<!doctype', '<!DOCTYPE').replace('></div>', '><p>2.4 m</p></div>'),
      by: expect.stringMatching(/^Chromium \d+\./),
      refused: [],
    });
    expect(web.asked).toEqual([PAGE, `${PAGE}app.js`, `${PAGE}data.json`]);
  });

  it('gets nothing from a private network, sends nothing, and is told so by name', async () => {
    const seen: string[] = [];
    const inner = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end('secret');
    });
    const { host } = new URL(inner);
    const app = `${show("'There.'")}
      fetch('${inner}/data').catch(() => {});
      fetch('/save', { method: 'POST', body: 'x' }).catch(() => {});
      new WebSocket('ws://${host}/socket');
      new Image().src = '${inner}/picture';
      for (const [name, more] of [['iframe', {}], ['link', { rel: 'preconnect' }], ['link', { rel: 'prefetch' }]])
        document.body.append(Object.assign(document.createElement(name), { src: '${inner}/' + name, href: '${inner}/' + name }, more));
      navigator.sendBeacon('${inner}/beacon', 'x');`;
    const { rendered } = await renderedWith(app);
    const { html: markup, refused } = await rendered;
    expect(markup).toContain('<p>There.</p>');
    expect(seen).toEqual([]);
    expect(refused).toEqual(
      expect.arrayContaining([
        { url: `${inner}/data`, why: 'Refused 127.0.0.1: it leads to a private address' },
        { url: `${PAGE}save`, why: 'nothing is sent to a server: it was a POST' },
        { url: `ws://${host}/socket`, why: 'no web socket is opened' },
      ]),
    );
  });

  it('stays where it is, opens nothing and downloads nothing', async () => {
    const app = `${show("'Here.'")}
      window.open('http://other.example/');
      setTimeout(() => { location.href = 'http://other.example/next'; }, 50);`;
    const { web, rendered } = await renderedWith(app);
    const { html: markup, refused } = await rendered;
    expect(markup).toContain('<p>Here.</p>');
    expect(refused.map(({ why }) => why)).toContain('a page may not lead to another by itself');
    expect(web.asked).toEqual([PAGE, `${PAGE}app.js`]);
  });

  it('is given up where its scripts come to no end', async () => {
    const limits = { seconds: 2, lastSeconds: 1 };
    for (const app of ['for (;;);', 'setTimeout(() => { for (;;); }, 300);']) {
      const { rendered } = await renderedWith(app, { limits });
      await expect(rendered).rejects.toMatchObject({
        code: 'fetch-failed',
        message: `${PAGE} is empty without scripts, and its scripts did not end within 2 seconds`,
      });
    }
  });

  it('is taken as it is where it asks again and again, no more often than it may', async () => {
    const app = `${show("'Now.'")} setInterval(() => fetch('/more?' + Math.random()), 20);`;
    const limits = { seconds: 3, requests: 5 };
    const { web, rendered } = await renderedWith(app, { limits });
    const { html: markup, refused } = await rendered;
    expect(markup).toContain('<p>Now.</p>');
    expect(refused[0]?.why).toBe('the page asks for more than 5 parts');
    expect(web.asked.length).toBe(1 + limits.requests);
  });

  it('gets no more than its megabytes', async () => {
    const large: Page = (response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(2_000_000));
    const app = `fetch('/large').then(() => { ${show("'Got it.'")} }, () => { ${show("'Too large.'")} });`;
    const { rendered } = await renderedWith(app, {
      pages: { '/large': large },
      limits: { megabytes: 1 },
    });
    expect(await rendered).toMatchObject({
      html: expect.stringContaining('<p>Too large.</p>'),
      refused: [{ url: `${PAGE}large`, why: 'the page asks for more than 1 MB' }],
    });
  });

  it('ends with whoever stops it', async () => {
    const stop = new AbortController();
    const { rendered } = await renderedWith('for (;;);', { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped')), 500);
    await expect(rendered).rejects.toThrow('stopped');
  });
});

describe('what rendering takes', () => {
  it('is missed by name', async () => {
    expect(() => findChromium({ CORROBORATE_CHROMIUM: '/nowhere/chromium' })).toThrow(
      'Pages can’t be rendered: CORROBORATE_CHROMIUM names /nowhere/chromium, which is not there',
    );
    await expect(
      loadPlaywright(() => Promise.reject(new Error('Cannot find package'))),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'Pages can’t be rendered: the package playwright-core is not installed',
    });
  });
});
