import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { closeServers, html, serve } from '../../../test/loopback-server.js';
import type { CorroborateError } from '../../model/error.js';
import type { FetchLimits } from './fetch-limits.js';
import { WebFetcher } from './web-fetcher.js';

const clock = { now: () => new Date('2026-11-22T10:00:00Z') };
const fetcher = (limits: Partial<FetchLimits> = {}) =>
  new WebFetcher({ version: '1.2.3', clock, limits: { paceMs: 0, ...limits } });

/** What the fetch rejects with: the code and the message, without the port of the server. */
async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await work.then(
    () => ({ code: 'none', message: 'resolved' }),
    (reason: CorroborateError) => reason,
  );
  return { code: error.code, message: error.message.replace(/:\d{4,5}\b/g, ':PORT') };
}

describe('WebFetcher', () => {
  it('fetches a page and names itself', async () => {
    const seen: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      seen.push(request.headers['user-agent']);
      response.setHeader('set-cookie', 'session=1');
      response.setHeader('x-note', ['a', 'b']);
      html(request, response);
    });
    const page = await fetcher().fetch(`${base}/a#top`, { allowPrivate: true });
    expect({
      ...page,
      headers: page.headers['x-note'],
      cookie: page.headers['set-cookie'],
    }).toEqual({
      bytes: new TextEncoder().encode('<p>Hello</p>'),
      url: `${base}/a`,
      mediaType: 'text/html',
      headers: 'a, b',
      cookie: undefined,
    });
    expect(seen).toEqual(["Corroborate/1.2.3 (fact-checking over a user's own sources)"]);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('undoes %s', async (encoding, compress) => {
    const base = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding })
        .end(compress('words'));
    });
    const page = await fetcher().fetch(`${base}/a`, { allowPrivate: true });
    expect(new TextDecoder().decode(page.bytes)).toBe('words');
  });

  it('follows redirects and reports where it arrived', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: 'new?x=1' }).end('moved');
      else html(request, response);
    });
    const page = await fetcher().fetch(`${base}/old`, { allowPrivate: true });
    expect(page.url).toBe(`${base}/new?x=1`);
  });

  it('lets only the origin that was named be private, and not where it redirects', async () => {
    const visits: string[] = [];
    const inner = await serve((request, response) => {
      visits.push(request.url ?? '');
      html(request, response);
    });
    const base = await serve((_request, response) => {
      response.writeHead(302, { location: `${inner}/secret` }).end();
    });
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-refused',
      message: 'Refused 127.0.0.1: it leads to a private address',
    });
    expect(visits).toEqual([]);
  });

  it('ends a redirect loop', async () => {
    let visits = 0;
    const base = await serve((_request, response) => {
      visits += 1;
      response.writeHead(302, { location: '/again' }).end();
    });
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-failed',
      message: 'http://127.0.0.1:PORT/a redirects more than 5 times',
    });
    expect(visits).toBe(6);
  });

  it('names the status of an error page and says whether to try again', async () => {
    const base = await serve((_request, response) => void response.writeHead(410).end());
    expect(await failure(fetcher().fetch(`${base}/a?token=x`, { allowPrivate: true }))).toEqual({
      code: 'fetch-failed',
      message: 'Could not fetch http://127.0.0.1:PORT/a?token=…: the server answered 410 Gone',
    });
  });

  it('refuses a type that no reader knows', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' }).end('xx');
    });
    expect(await failure(fetcher().fetch(`${base}/film`, { allowPrivate: true }))).toEqual({
      code: 'unsupported-format',
      message: 'No reader knows the type of http://127.0.0.1:PORT/film: video/mp4',
    });
  });

  it('says so when the host does not speak HTTPS', async () => {
    const base = (await serve(html)).replace('http:', 'https:');
    const work = fetcher().fetch(`${base}/a`, { allowPrivate: true, ignoreRobots: true });
    expect(await failure(work)).toEqual({
      code: 'fetch-failed',
      message: 'Could not fetch https://127.0.0.1:PORT/a: the host does not speak HTTPS there',
    });
  });

  it('says so when the host refuses the connection', async () => {
    const base = await serve(html);
    await closeServers();
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-failed',
      message: 'Could not fetch http://127.0.0.1:PORT/robots.txt: the host refused the connection',
    });
  });
});

describe('WebFetcher and private addresses', () => {
  it('refuses the loopback address without opening a connection', async () => {
    let visits = 0;
    const base = await serve(
      (_request, response) => {
        visits += 1;
        response.end();
      },
      { robots: true },
    );
    expect(await failure(fetcher().fetch(base))).toEqual({
      code: 'fetch-refused',
      message: 'Refused 127.0.0.1: it leads to a private address',
    });
    expect(visits).toBe(0);
  });

  it('refuses a name that resolves to a private address', async () => {
    const port = new URL(await serve(html)).port;
    const web = new WebFetcher({ version: '1', clock, resolve: async () => ['127.0.0.1'] });
    expect(await failure(web.fetch(`http://intranet.example:${port}/a`))).toEqual({
      code: 'fetch-refused',
      message: 'Refused intranet.example: it leads to a private address',
    });
  });

  it('asks the resolver once and connects to its answer, so a rebinding name gains nothing', async () => {
    const port = new URL(await serve(html)).port;
    const answers = [['127.0.0.1'], ['203.0.113.7']];
    const web = new WebFetcher({ version: '1', clock, resolve: async () => answers.shift() ?? [] });
    const address = `http://rebind.example:${port}/a`;
    const page = await web.fetch(address, { allowPrivate: true, ignoreRobots: true });
    expect([page.url, answers]).toEqual([address, [['203.0.113.7']]]);
  });

  it('checks the name again for every fetch', async () => {
    const port = new URL(await serve(html)).port;
    const web = new WebFetcher({ version: '1', clock, resolve: async () => ['127.0.0.1'] });
    const address = `http://intranet.example:${port}/a`;
    await web.fetch(address, { allowPrivate: true });
    expect((await failure(web.fetch(address))).code).toBe('fetch-refused');
  });

  it('refuses a redirect to another scheme', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    });
    expect((await failure(fetcher().fetch(base, { allowPrivate: true }))).code).toBe(
      'fetch-refused',
    );
  });
});

describe('WebFetcher and limits', () => {
  const tooLarge = {
    code: 'document-too-large',
    message: 'http://127.0.0.1:PORT/a is larger than 0.1 MB',
  };

  it('believes an announced length that is too large', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '999999' });
      response.write('x');
    });
    const work = fetcher({ maxBytes: 100_000 }).fetch(`${base}/a`, { allowPrivate: true });
    expect(await failure(work)).toEqual(tooLarge);
  });

  it('stops an endless body at the limit', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'.repeat(20_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const work = fetcher({ maxBytes: 100_000 }).fetch(`${base}/a`, { allowPrivate: true });
    expect(await failure(work)).toEqual(tooLarge);
  });

  it('counts what a compressed body swells to', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const base = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(bomb);
    });
    const work = fetcher({ maxBytes: 100_000 }).fetch(`${base}/a`, { allowPrivate: true });
    expect(await failure(work)).toEqual(tooLarge);
  });

  it.each([
    ['broken', Buffer.from('this is no gzip'), 'the compressed page is broken'],
    [
      'cut short',
      gzipSync('x'.repeat(9999)).subarray(0, 20),
      'the compressed page arrived incomplete',
    ],
  ])('says that a compressed page is %s', async (_case, body, reason) => {
    const base = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(body);
    });
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-failed',
      message: `Could not fetch http://127.0.0.1:PORT/a: ${reason}`,
    });
  });

  it('does not read an encoding that it does not know', async () => {
    const base = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'zstd' })
        .end('x');
    });
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-failed',
      message: 'http://127.0.0.1:PORT/a came in an encoding that cannot be decoded: zstd',
    });
  });

  it('gives up on a body that falls silent', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('a beginning');
    });
    const work = fetcher({ bodyMs: 100 }).fetch(`${base}/a`, { allowPrivate: true });
    expect(await failure(work)).toEqual({
      code: 'fetch-failed',
      message: 'Could not fetch http://127.0.0.1:PORT/a: the server stopped sending in the middle',
    });
  });

  it('gives up on a body that trickles past the total time', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const work = fetcher({ totalMs: 200 }).fetch(`${base}/a`, { allowPrivate: true });
    expect(await failure(work)).toEqual({
      code: 'fetch-failed',
      message: 'Could not fetch http://127.0.0.1:PORT/a within 0.2 seconds',
    });
  });

  it('passes an abort through unchanged', async () => {
    const base = await serve(() => undefined);
    const controller = new AbortController();
    const reason = new Error('the user stopped');
    const work = fetcher().fetch(base, { allowPrivate: true, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    await expect(work).rejects.toBe(reason);
  });

  it('tries a busy server once more, after the time that it asks for', async () => {
    let visits = 0;
    const base = await serve((request, response) => {
      visits += 1;
      if (visits === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else html(request, response);
    });
    const page = await fetcher().fetch(base, { allowPrivate: true });
    expect([page.mediaType, visits]).toEqual(['text/html', 2]);
  });

  it('does not wait for a server that asks for too long', async () => {
    let visits = 0;
    const base = await serve((_request, response) => {
      visits += 1;
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    expect((await failure(fetcher().fetch(base, { allowPrivate: true }))).code).toBe(
      'fetch-failed',
    );
    expect(visits).toBe(1);
  });
});
