import { describe, expect, it, onTestFinished } from 'vitest';
import {
  articleHtml,
  cutShort,
  gzipped,
  html,
  mislabelled,
  redirect,
  slow,
  status,
  versioned,
} from '../../../test/web/pages.js';
import { openTestWeb, type SeenRequest, type Site } from '../../../test/web/test-web.js';
import type { Exchange } from '../../model/exchange.js';

const PAGE = html('<p>Hello</p>');

async function webOf(sites: Readonly<Record<string, Site>>) {
  const web = await openTestWeb(sites);
  onTestFinished(() => web.close());
  return web;
}

const restsBetween = (requests: readonly SeenRequest[]): number[] =>
  requests.slice(1).map(({ began }, at) => began - (requests[at]?.ended ?? Number.NaN));

describe('the guard of a fetcher whose connections lead to the tests’ web', () => {
  it('reaches hosts with public addresses, and refuses one with a private address', async () => {
    const web = await webOf({
      'herald.example': { pages: { '/a': PAGE } },
      'intranet.example': { pages: { '/a': PAGE }, address: '10.0.0.5' },
      'moved.example': { pages: { '/a': redirect('http://intranet.example/a') } },
    });
    const fetcher = web.fetcher();
    expect((await fetcher.fetch('http://herald.example/a')).url).toBe('http://herald.example/a');
    for (const from of ['http://intranet.example/a', 'http://moved.example/a'])
      await expect(fetcher.fetch(from)).rejects.toMatchObject({
        code: 'fetch-refused',
        message: 'Refused intranet.example: it leads to a private address',
      });
    await expect(fetcher.fetch('http://nobody.example/')).rejects.toMatchObject({
      message: 'The host nobody.example could not be found',
    });
    expect(web.asked).toEqual(['http://herald.example/a', 'http://moved.example/a']);
  });
});

describe('leave to reach a private network', () => {
  it('holds for the origin that was named, and for no other that it leads to', async () => {
    const web = await webOf({
      'intranet.example': {
        pages: { '/a': redirect('/b'), '/b': PAGE, '/c': redirect('http://vault.example/a') },
        address: '10.0.0.5',
      },
      'vault.example': { pages: { '/a': PAGE }, address: '10.0.0.6' },
      'herald.example': { pages: { '/a': redirect('http://vault.example/a') } },
    });
    const fetcher = web.fetcher();
    const allowPrivate = { allowPrivate: true };
    const page = await fetcher.fetch('http://intranet.example/a', allowPrivate);
    expect(page.url).toBe('http://intranet.example/b');
    for (const from of ['http://intranet.example/c', 'http://herald.example/a'])
      await expect(fetcher.fetch(from, allowPrivate)).rejects.toMatchObject({
        code: 'fetch-refused',
        message: 'Refused vault.example: it leads to a private address',
      });
    expect(web.asked).not.toContain('http://vault.example/a');
  });
});

describe('turns at a host', () => {
  it('sends a host one request at a time, with a rest between two', async () => {
    const web = await webOf({
      'herald.example': { pages: { '/a': slow(PAGE, 30), '/b': PAGE, '/c': PAGE } },
    });
    const fetcher = web.fetcher({ limits: { paceMs: 60 } });
    await Promise.all(
      ['a', 'b', 'c'].map((path) => fetcher.fetch(`http://herald.example/${path}`)),
    );
    const pages = web.requests.filter(({ path }) => path !== '/robots.txt');
    expect(restsBetween(pages).filter((rest) => rest < 50)).toEqual([]);
    expect(web.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  it('asks other hosts meanwhile', async () => {
    const web = await webOf({
      'herald.example': { pages: { '/a': slow(PAGE, 300) } },
      'courier.example': { pages: { '/a': PAGE } },
    });
    const fetcher = web.fetcher({ limits: { paceMs: 5000 } });
    const ended: string[] = [];
    await Promise.all(
      ['herald.example', 'courier.example'].map(async (host) => {
        await fetcher.fetch(`http://${host}/a`);
        ended.push(host);
      }),
    );
    expect(ended).toEqual(['courier.example', 'herald.example']);
  });

  it('goes as slowly as robots.txt asks, within limits', async () => {
    const web = await webOf({
      'herald.example': {
        robots: 'User-agent: *\nCrawl-delay: 3600\nDisallow: /private',
        pages: { '/a': PAGE, '/b': PAGE },
      },
    });
    const fetcher = web.fetcher({ limits: { maxPaceMs: 80 } });
    await fetcher.fetch('http://herald.example/a');
    await fetcher.fetch('http://herald.example/b');
    const [rest = 0] = restsBetween(web.requests.slice(1));
    expect(rest).toBeGreaterThanOrEqual(70);
  });

  it('does not count the wait for a turn as time of the fetch', async () => {
    const web = await webOf({ 'herald.example': { pages: { '/a': PAGE, '/b': PAGE } } });
    const fetcher = web.fetcher({ limits: { paceMs: 400, totalMs: 250 } });
    await fetcher.fetch('http://herald.example/a');
    expect((await fetcher.fetch('http://herald.example/b')).mediaType).toBe('text/html');
  });

  it('leaves a host alone that asked for more time than we wait', async () => {
    const web = await webOf({
      'herald.example': { pages: { '/a': status(429, '', { 'retry-after': '600' }), '/b': PAGE } },
    });
    const fetcher = web.fetcher();
    const work = [
      fetcher.fetch('http://herald.example/a'),
      fetcher.fetch('http://herald.example/b'),
    ];
    const [first, second] = await Promise.allSettled(work);
    expect(first).toMatchObject({
      reason: {
        message:
          'Could not fetch http://herald.example/a: the server answered 429 Too Many Requests',
      },
    });
    expect(second?.status).toBe('rejected');
    await expect(fetcher.fetch('http://herald.example/b')).rejects.toMatchObject({
      code: 'fetch-failed',
      retryable: true,
      message: expect.stringMatching(
        /herald\.example asked to be left alone for \d+ more seconds$/,
      ),
    });
    expect(web.asked).toEqual(['http://herald.example/a']);
  });

  it('passes the turn on when who waits for it gives up', async () => {
    const web = await webOf({ 'herald.example': { pages: { '/a': slow(PAGE, 80), '/b': PAGE } } });
    const fetcher = web.fetcher();
    const stop = new AbortController();
    const first = fetcher.fetch('http://herald.example/a');
    const given = fetcher.fetch('http://herald.example/never', { signal: stop.signal });
    const last = fetcher.fetch('http://herald.example/b');
    setTimeout(() => stop.abort(new Error('enough')), 40);
    await expect(given).rejects.toThrow('enough');
    expect((await first).url).toBe('http://herald.example/a');
    expect((await last).url).toBe('http://herald.example/b');
  });
});

describe('a server that lies', () => {
  it('is caught where it promises more than it sends, and its word on a type is passed on', async () => {
    const web = await webOf({
      'herald.example': {
        pages: { '/short': cutShort('<p>Hello'), '/named': mislabelled('%PDF-1.4', 'text/html') },
      },
    });
    const fetcher = web.fetcher();
    const told: Exchange[] = [];
    const onExchange = async (exchange: Exchange) => void told.push(exchange);
    await expect(
      fetcher.fetch('http://herald.example/short', { ignoreRobots: true, onExchange }),
    ).rejects.toMatchObject({ code: 'fetch-failed', retryable: true });
    expect(
      told.map(({ response: { body, cut } }) => [new TextDecoder().decode(body), cut]),
    ).toEqual([['<p>Hello', true]]);
    expect((await fetcher.fetch('http://herald.example/named')).mediaType).toBe('text/html');
  });
});

describe('asking whether a page is new', () => {
  const MARKUP = articleHtml({ title: 'Minutes', paragraphs: ['The board met.'] });
  const VERSION = { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' };

  it('gets nothing where it is not, and the page where it is', async () => {
    const web = await webOf({ 'herald.example': { pages: { '/a': versioned(MARKUP, VERSION) } } });
    const fetcher = web.fetcher();
    const url = 'http://herald.example/a';
    expect(await fetcher.fetchIfChanged(url, VERSION)).toBeNull();
    const older = { etag: '"v0"', lastModified: null };
    expect((await fetcher.fetchIfChanged(url, older))?.headers['etag']).toBe('"v1"');
  });
});

describe('what was exchanged', () => {
  it('is told as it was: redirects, refusals, robots.txt, and bodies in their encoding', async () => {
    const web = await webOf({
      'herald.example': {
        pages: {
          '/old': redirect('/new', 301),
          '/new': gzipped('<p>Hello</p>'),
          '/gone': status(410, 'Gone for good', { 'set-cookie': 'a=1' }),
        },
      },
    });
    const told: Exchange[] = [];
    const onExchange = async (exchange: Exchange) => void told.push(exchange);
    const fetcher = web.fetcher();
    const page = await fetcher.fetch('http://herald.example/old', { onExchange });
    await expect(fetcher.fetch('http://herald.example/gone', { onExchange })).rejects.toThrow(
      '410',
    );
    expect(new TextDecoder().decode(page.bytes)).toBe('<p>Hello</p>');
    expect(
      told.map(({ purpose, url, response: { status, cut } }) => [purpose, url, status, cut]),
    ).toEqual([
      ['robots', 'http://herald.example/robots.txt', 404, false],
      ['page', 'http://herald.example/old', 301, false],
      ['page', 'http://herald.example/new', 200, false],
      ['page', 'http://herald.example/gone', 410, false],
    ]);
    const [, , whole, refused] = told.map(({ response }) => response);
    expect([...(whole?.body.slice(0, 2) ?? [])]).toEqual([0x1f, 0x8b]);
    expect(new TextDecoder().decode(refused?.body)).toContain('Gone for good');
    expect(refused?.headers.map(([name]) => name.toLowerCase())).not.toContain('set-cookie');
    expect(told[2]?.request.headers.map(([name]) => name)).toEqual([
      'user-agent',
      'accept',
      'accept-encoding',
    ]);
  });

  it('ends the fetch where it cannot be kept', async () => {
    const web = await webOf({ 'herald.example': { pages: { '/a': PAGE } } });
    const full = new Error('the disk is full');
    const work = web.fetcher().fetch('http://herald.example/a', {
      ignoreRobots: true,
      onExchange: () => Promise.reject(full),
    });
    await expect(work).rejects.toMatchObject({ cause: full });
  });
});
