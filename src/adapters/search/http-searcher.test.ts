import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { html, serve } from '../../../test/loopback-server.js';
import type { SearchOptions } from '../../ports/searcher.js';
import { HttpSearcher, type HttpSearcherParts, type ProviderAccess } from './http-searcher.js';
import { COURTLISTENER } from './providers/courtlistener.js';
import { FACT_CHECK } from './providers/fact-check.js';
import { GDELT } from './providers/gdelt.js';
import { SEARXNG } from './providers/searxng.js';
import { WAYBACK } from './providers/wayback.js';
import { WIKIPEDIA } from './providers/wikipedia.js';
import type { SearchProvider } from './search-provider.js';

const searcher = (
  provider: SearchProvider,
  access: Partial<ProviderAccess>,
  parts: Partial<HttpSearcherParts> = {},
) =>
  new HttpSearcher(
    provider,
    { url: null, key: null, lacks: null, ...access },
    { version: '1.2.3', clock: fixedClock(), sleep: async () => undefined, ...parts },
  );

const answering = (body: unknown): Promise<string> =>
  serve((_request, response) => void response.end(JSON.stringify(body)));

const result = (url: string) => ({ url, title: 'A page', content: '' });

/** What a search of a SearXNG came to whose answer this is. */
const searched = async (body: unknown, options: SearchOptions = {}) =>
  searcher(SEARXNG, { url: await answering(body) }).search('harbour', options);

describe('HttpSearcher', () => {
  it('refuses addresses that lead to private places or are none, and names them', async () => {
    const answer = await searched({
      results: [
        'http://127.0.0.1:8080/admin',
        'http://localhost/',
        'http://[::1]/',
        'http://169.254.169.254/latest',
        'http://0x7f.1/',
        'file:///etc/passwd',
        'https://user:pass@marlow.example/',
        'nonsense',
        'https://marlow.example/dues',
        'https://marlow.example/dues',
      ].map(result),
    });
    expect(answer).toMatchObject({
      found: [{ url: 'https://marlow.example/dues' }],
      refused: [
        {
          url: 'http://127.0.0.1:8080/admin',
          why: 'Refused 127.0.0.1: it leads to a private address',
        },
        { url: 'http://localhost/', why: 'it leads to this machine' },
        { url: 'http://[::1]/', why: 'Refused [::1]: it leads to a private address' },
        {
          url: 'http://169.254.169.254/latest',
          why: 'Refused 169.254.169.254: it leads to a private address',
        },
        { url: 'http://0x7f.1/', why: 'Refused 127.0.0.1: it leads to a private address' },
        { url: 'file:///etc/passwd', why: 'Refused an address with the scheme "file"' },
        {
          url: 'https://user:pass@marlow.example/',
          why: 'Refused https://marlow.example/: the address holds a user name or password',
        },
        { url: 'nonsense', why: 'The address is not a URL' },
      ],
    });
  });

  it('fails where nothing was found and engines are dead, however they are told', async () => {
    const answer = await searched({
      results: [],
      unresponsive_engines: [['google', 'CAPTCHA'], ['bing', 'timeout'], ['qwant', null], 'mojeek'],
    });
    expect(answer).toMatchObject({
      failure: {
        why: 'engines-dead',
        message:
          'SearXNG found nothing, and engines behind it did not answer: google (CAPTCHA), bing (timeout), qwant (no answer), mojeek (no answer). Try again later, or enable other engines in its settings.',
      },
      deadEngines: [
        { name: 'google', why: 'CAPTCHA' },
        { name: 'bing', why: 'timeout' },
        { name: 'qwant', why: 'no answer' },
        { name: 'mojeek', why: 'no answer' },
      ],
    });
  });

  it('says how to let a SearXNG answer programs', async () => {
    const url = await serve((_request, response) => void response.writeHead(403).end());
    const { failure } = (await searcher(SEARXNG, { url }).search('harbour')) as {
      failure: unknown;
    };
    expect(failure).toEqual({
      why: 'blocked',
      message:
        'SearXNG refuses to answer (HTTP 403). List `json` under `search: formats:` in its settings.yml, and restart it.',
    });
  });

  it('tells which options were not heeded', async () => {
    const options = { from: '2024-03-01', language: 'en', site: 'marlow.example', page: 2 };
    const answer = await searched({ results: [] }, options);
    expect(answer.unheeded).toEqual(['dateRange']);
  });

  it('sends nothing where a key is missing', async () => {
    const answer = await searcher(COURTLISTENER, {
      lacks: 'has no key: COURTLISTENER_API_TOKEN is not set',
    }).search('harbour');
    expect(answer).toMatchObject({
      requests: 0,
      cost: 0,
      failure: {
        why: 'not-configured',
        message: 'CourtListener has no key: COURTLISTENER_API_TOKEN is not set. See docs/web.md.',
      },
    });
  });

  it('goes to no private address for a provider whose address nobody gave', async () => {
    const resolve = async () => ['127.0.0.1'];
    const answer = await searcher(WIKIPEDIA, {}, { resolve }).search('harbour');
    expect(answer).toMatchObject({
      failure: {
        why: 'unreachable',
        message:
          "Wikipedia can't be asked: Refused en.wikipedia.org: it leads to a private address. Check the address and your connection, and try again later.",
      },
    });
  });

  it('asks the Wikipedia of a language', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    };
    const wikipedia = searcher(WIKIPEDIA, {}, { resolve });
    for (const language of ['de', 'x.evil.example/']) await wikipedia.search('Hafen', { language });
    expect(asked).toEqual(['de.wikipedia.org', 'en.wikipedia.org']);
  });

  it('knows a wrong key where it is called a wrong request', async () => {
    const error = {
      code: 400,
      message: 'API key not valid.',
      details: [{ reason: 'API_KEY_INVALID' }],
    };
    const url = await serve((_request, response) =>
      response.writeHead(400).end(JSON.stringify({ error })),
    );
    const answer = await searcher(FACT_CHECK, { url, key: 'secret' }).search('harbour');
    expect(answer).toMatchObject({ failure: { why: 'unauthorised' } });
  });

  it('waits for no turn that is a day away', async () => {
    const url = await answering({ count: 0, results: [] });
    const clock = fixedClock();
    const courts = searcher(
      COURTLISTENER,
      { url, key: 'secret' },
      { clock, limits: { maxTurnMs: 0 } },
    );
    for (let at = 0; at < 5; at += 1)
      expect(await courts.search('harbour')).toMatchObject({ found: [] });
    expect(await courts.search('harbour')).toMatchObject({
      requests: 0,
      failure: {
        why: 'quota',
        message: 'CourtListener takes no more requests for a minute. Try again later.',
      },
    });
  });

  it('stops waiting for its turn, and for a busy provider, when it is told to', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(429, { 'retry-after': '5' }).end(),
    );
    const reason = new Error('stop');
    const stopSoon = () => {
      const stopping = new AbortController();
      setTimeout(() => stopping.abort(reason), 30);
      return { signal: stopping.signal };
    };
    const news = new HttpSearcher(GDELT, { url, key: null, lacks: null }, { version: '1.2.3' });
    await expect(news.search('harbour', stopSoon())).rejects.toBe(reason);
    await expect(news.search('harbour', stopSoon())).rejects.toBe(reason);
  });

  it('takes addresses alone where copies of pages are searched', async () => {
    const wayback = searcher(WAYBACK, {});
    await expect(wayback.search('harbour dues')).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'The Wayback Machine is asked for addresses, not for words',
    });
  });

  it('finds nothing where the archive sends nothing at all', async () => {
    const url = await serve((_request, response) => void response.end('\n'));
    const answer = await searcher(WAYBACK, { url }).search('marlow.example/dues');
    expect(answer).toMatchObject({ found: [] });
  });

  it('stops reading an answer that is too long', async () => {
    const url = await serve(html);
    const answer = await searcher(SEARXNG, { url }, { limits: { maxBytes: 5 } }).search('harbour');
    expect(answer).toMatchObject({ failure: { why: 'malformed' } });
  });
});
