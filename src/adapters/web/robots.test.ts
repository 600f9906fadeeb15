import { describe, expect, it } from 'vitest';
import { html, serve } from '../../../test/loopback-server.js';
import type { CorroborateError } from '../../model/error.js';
import { WebFetcher } from './web-fetcher.js';

const fetcher = () =>
  new WebFetcher({ version: '1.2.3', clock: { now: () => new Date('2026-11-22T10:00:00Z') } });

/** What the fetch rejects with: the code and the message, without the port of the server. */
async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await work.then(
    () => ({ code: 'none', message: 'resolved' }),
    (reason: CorroborateError) => reason,
  );
  return { code: error.code, message: error.message.replace(/:\d{4,5}\b/g, ':PORT') };
}

describe('Robots, as WebFetcher asks them', () => {
  const rules = 'User-agent: Corroborate\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n';

  async function serveRules(status: number, body: string) {
    const visits: string[] = [];
    const base = await serve(
      (request, response) => {
        visits.push(request.url ?? '');
        if (request.url === '/robots.txt') response.writeHead(status).end(body);
        else if (request.url === '/hop') {
          response.writeHead(302, { location: '/private/b' }).end();
        } else html(request, response);
      },
      { robots: true },
    );
    return { base, visits };
  }

  it('fetches what the rules for its name allow, asking for them once', async () => {
    const { base, visits } = await serveRules(200, rules);
    const web = fetcher();
    await web.fetch(`${base}/a`, { allowPrivate: true });
    await web.fetch(`${base}/b`, { allowPrivate: true });
    expect(visits).toEqual(['/robots.txt', '/a', '/b']);
  });

  it('asks for them again after a day, and heeds what they say then', async () => {
    let rulesNow = '';
    const visits: string[] = [];
    const base = await serve(
      (request, response) => {
        visits.push(request.url ?? '');
        if (request.url === '/robots.txt') response.writeHead(200).end(rulesNow);
        else html(request, response);
      },
      { robots: true },
    );
    let now = Date.parse('2026-11-22T10:00:00Z');
    const web = new WebFetcher({ version: '1.2.3', clock: { now: () => new Date(now) } });
    const hours = 3_600_000;
    await web.fetch(`${base}/a`, { allowPrivate: true });
    rulesNow = 'User-agent: *\nDisallow: /\n';
    now += 24 * hours - 1;
    await web.fetch(`${base}/b`, { allowPrivate: true });
    now += 1;
    const { code } = await failure(web.fetch(`${base}/c`, { allowPrivate: true }));
    expect(code).toBe('fetch-refused');
    expect(visits).toEqual(['/robots.txt', '/a', '/b', '/robots.txt']);
  });

  it.each(['/private/a', '/hop'])('refuses %s, which is forbidden or leads there', async (path) => {
    const { base } = await serveRules(200, rules);
    const { code } = await failure(fetcher().fetch(`${base}${path}`, { allowPrivate: true }));
    expect(code).toBe('fetch-refused');
  });

  it('fetches what is forbidden when it is told to', async () => {
    const { base, visits } = await serveRules(200, rules);
    await fetcher().fetch(`${base}/private/a`, { allowPrivate: true, ignoreRobots: true });
    expect(visits).toEqual(['/private/a']);
  });

  it('takes a missing file for leave', async () => {
    const { base } = await serveRules(403, '');
    const page = await fetcher().fetch(`${base}/a`, { allowPrivate: true });
    expect(page.url).toBe(`${base}/a`);
  });

  it('takes a failing server for a refusal', async () => {
    const { base } = await serveRules(500, '');
    expect(await failure(fetcher().fetch(`${base}/a`, { allowPrivate: true }))).toEqual({
      code: 'fetch-refused',
      message:
        'Did not fetch http://127.0.0.1:PORT/a: robots.txt of 127.0.0.1:PORT could not be fetched',
    });
  });

  it('reads only the beginning of an enormous file', async () => {
    const { base } = await serveRules(200, `${rules}${'# filler\n'.repeat(80_000)}`);
    const { code } = await failure(fetcher().fetch(`${base}/private/a`, { allowPrivate: true }));
    expect(code).toBe('fetch-refused');
  });
});
