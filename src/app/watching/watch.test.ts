import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchedDossier } from '../../../test/fakes/watched-dossier.js';
import { article, broken, rss, status, xml } from '../../../test/web/feeds.js';
import type { Site } from '../../../test/web/test-web.js';

const FEED = 'http://herald.example/feed';
const A = 'http://herald.example/a';
const B = 'http://herald.example/b';

const PAID =
  'Osprey Piers paid Marlin Ferries for the use of the north pier in every month of 2024.';
const DENIED = 'Osprey Piers has never paid Marlin Ferries, its director told the harbour council.';
const RAIN = 'Rain fell on nineteen days, and the upper valley lost two footbridges to the river.';

const herald = (pages: Site['pages'], more: Partial<Site> = {}) => ({
  'herald.example': { pages, ...more },
});

describe('a feed', () => {
  it('brings what is new, what changed and what is gone after two answers in a row', async () => {
    const dossier = await watchedDossier(
      herald({
        '/feed': rss({ [A]: null, [B]: null }),
        '/a': article('Pier', PAID),
        '/b': article('Rain', RAIN),
      }),
    );
    expect(await dossier.watch('add', FEED)).toMatchObject({ sources: [{ kind: 'feed' }] });
    expect(await dossier.found()).toEqual([`new ${A}`, `new ${B}`]);
    expect(await dossier.found()).toEqual([]);
    dossier.web.put('herald.example', {
      pages: { '/feed': rss({ [A]: null }), '/a': article('Pier', DENIED), '/b': status(404) },
    });
    expect(await dossier.found()).toEqual([`changed ${A}`, `missing ${B}`]);
    expect(await dossier.run()).toMatchObject({
      changed: true,
      runs: [{ looked: 2, unchanged: 1, items: [{ address: B, outcome: 'gone' }] }],
    });
    expect(await dossier.run()).toMatchObject({ changed: false, runs: [{ items: [] }] });
    const { ledger } = await dossier.context.stores();
    expect(await ledger.documents()).toHaveLength(3);
    expect(await ledger.chainFaults()).toEqual([]);
  });

  it('asks of pages that it knows only whether there is a newer version', async () => {
    const dossier = await watchedDossier(
      herald({ '/feed': rss({ [A]: null }), '/a': article('Pier', PAID) }),
    );
    await dossier.watch('add', FEED, { kind: 'feed' });
    await dossier.run();
    const before = dossier.web.requests.length;
    expect(await dossier.run()).toMatchObject({ runs: [{ looked: 1, unchanged: 1 }] });
    const asked = dossier.web.requests.slice(before).find(({ path }) => path === '/a');
    expect(asked?.headers['if-none-match']).toMatch(/^"/);
  });

  it('leaves out what it dates before a day', async () => {
    const dossier = await watchedDossier(
      herald({
        '/feed': rss({
          [A]: 'Tue, 04 Mar 2025 10:00:00 GMT',
          [B]: 'Sat, 01 Mar 2025 10:00:00 GMT',
        }),
        '/a': article('Pier', PAID),
        '/b': article('Rain', RAIN),
      }),
    );
    await dossier.watch('add', FEED);
    expect(await dossier.found({ since: '2025-03-02' })).toEqual([`new ${A}`]);
    expect(await dossier.found()).toEqual([`new ${B}`]);
  });

  it('never takes a page for gone that could not be reached', async () => {
    const pages = (a: Site['pages'][string]) => ({ '/feed': rss({ [A]: null }), '/a': a });
    const dossier = await watchedDossier(herald(pages(article('Pier', PAID))));
    await dossier.watch('add', FEED);
    await dossier.run();
    const outcomes: string[] = [];
    for (const page of [status(404), broken, status(404), status(503), status(410), status(404)]) {
      dossier.web.put('herald.example', { pages: pages(page) });
      outcomes.push(...(await dossier.found()));
    }
    expect(outcomes).toEqual(
      ['missing', 'unreached', 'missing', 'unreached', 'missing', 'gone'].map((o) => `${o} ${A}`),
    );
    dossier.web.put('herald.example', { pages: pages(article('Pier', PAID)) });
    expect(await dossier.found()).toEqual([`same ${A}`]);
  });

  it('refuses and names what leads into a private network, elsewhere than http, or nowhere', async () => {
    const listed = [
      'http://10.0.0.7/x',
      'http://inner.example/',
      '/relative',
      'file:///etc/passwd',
    ];
    const dossier = await watchedDossier({
      ...herald({ '/feed': rss(Object.fromEntries(listed.map((link) => [link, null]))) }),
      'inner.example': { pages: { '/': article('Inner', PAID) }, address: '192.168.0.9' },
    });
    await dossier.watch('add', FEED);
    const { runs } = await dossier.run();
    expect(
      runs[0]?.items.map(({ address, outcome, message }) => [address, outcome, message]),
    ).toEqual([
      ['/relative', 'refused', 'the address is relative'],
      ['file:///etc/passwd', 'refused', 'only http and https are fetched'],
      ['http://10.0.0.7/x', 'refused', 'Refused 10.0.0.7: it leads to a private address'],
      ['http://inner.example/', 'refused', 'Refused inner.example: it leads to a private address'],
    ]);
    expect(await dossier.found()).toEqual([]);
    expect(dossier.web.asked.every((address) => address === FEED)).toBe(true);
  });

  it('is told not to be read, and the others go on, where it is hostile or broken', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">]><rss version="2.0"></rss>';
    const dossier = await watchedDossier({
      ...herald({
        '/laughs': xml(laughs),
        '/large': xml(' '.repeat(50_000_000)),
        '/image': xml(new Uint8Array([0x89, 0x50]), 'image/png'),
        '/html': article('No feed', PAID),
        '/down': status(503),
        '/feed': rss({ [A]: null }),
        '/a': article('Pier', PAID),
      }),
    });
    for (const path of ['laughs', 'large', 'image', 'html', 'down', 'feed'])
      await dossier.watch('add', `http://herald.example/${path}`, { kind: 'feed' });
    const { runs, changed } = await dossier.run();
    expect(changed).toBe(true);
    expect(runs.map(({ failure, items }) => failure ?? items.length)).toEqual([
      'The list at http://herald.example/laughs declares entities, which is not read',
      expect.stringMatching(/larger|large|more than/),
      'http://herald.example/image is no feed',
      'http://herald.example/html is no feed',
      'Could not fetch http://herald.example/down: the server answered 503 Service Unavailable',
      1,
    ]);
  });

  it('heeds robots.txt', async () => {
    const dossier = await watchedDossier(
      herald(
        { '/feed': rss({ [A]: null }), '/a': article('Pier', PAID) },
        { robots: 'User-agent: *\nDisallow: /a\n' },
      ),
    );
    await dossier.watch('add', FEED);
    expect(await dossier.found()).toEqual([`refused ${A}`]);
    expect(dossier.web.asked).not.toContain(A);
  });
});

describe('a run that is broken off', () => {
  it('loses nothing that was fetched, and tells it in the next', async () => {
    const dossier = await watchedDossier(
      herald({ '/feed': rss({ [A]: null }), '/a': article('Pier', PAID) }),
    );
    await dossier.watch('add', FEED);
    const { ledger } = await dossier.context.stores();
    const append = ledger.appendWatchEvent.bind(ledger);
    ledger.appendWatchEvent = async (event) => {
      if (event.event === 'looked') throw new Error('killed');
      await append(event);
    };
    const mailFile = join(dossier.folder, 'mail');
    await expect(dossier.run({ mailFile })).rejects.toThrow('killed');
    expect(await ledger.documents()).toHaveLength(1);
    await dossier.reopen();
    expect(await dossier.run({ mailFile })).toMatchObject({
      changed: true,
      runs: [{ items: [{ address: A, outcome: 'new' }] }],
      alerts: [{ items: 1, failure: null }],
    });
    const runs = (await dossier.events()).filter(({ event }) => event === 'begun');
    expect(runs).toHaveLength(1);
  });

  it('asks no page again whose news it recorded', async () => {
    const links = Array.from({ length: 12 }, (_, n) => `http://herald.example/${n}`);
    const pages = links.map((_, n) => [`/${n}`, article(`Page ${n}`, `${PAID} Report ${n}.`)]);
    const dossier = await watchedDossier(
      herald({
        ...Object.fromEntries(pages),
        '/feed': rss(Object.fromEntries(links.map((link) => [link, null]))),
      }),
    );
    await dossier.watch('add', FEED);
    const stop = new AbortController();
    const { ledger } = await dossier.context.stores();
    const append = ledger.appendWatchEvent.bind(ledger);
    ledger.appendWatchEvent = async (event) => {
      await append(event);
      if (event.event === 'looked') stop.abort();
    };
    expect(await dossier.run({}, { signal: stop.signal })).toMatchObject({ interrupted: true });
    await dossier.reopen();
    expect(await dossier.found()).toEqual(links.slice(10).map((link) => `new ${link}`));
    const asked = dossier.web.asked.filter((address) => address !== FEED);
    expect(asked.sort()).toEqual([...links].sort());
  });
});

describe('other sources', () => {
  it('reads the sitemaps of an index, of its own host alone', async () => {
    const loc = (name: string, address: string) => `<${name}><loc>${address}</loc></${name}>`;
    const dossier = await watchedDossier(
      herald({
        '/index.xml': xml(
          `<sitemapindex>${loc('sitemap', 'http://herald.example/map.xml')}${loc('sitemap', 'http://other.example/map.xml')}</sitemapindex>`,
        ),
        '/map.xml': xml(`<urlset>${loc('url', A)}</urlset>`),
        '/a': article('Pier', PAID),
      }),
    );
    const added = await dossier.watch('add', 'http://herald.example/index.xml');
    expect(added).toMatchObject({ sources: [{ kind: 'sitemap' }] });
    expect(await dossier.found()).toEqual(['refused http://other.example/map.xml', `new ${A}`]);
    dossier.web.put('other.example', { pages: { '/map.xml': article('No sitemap', RAIN) } });
    expect(await dossier.found()).toEqual([]);
    expect(dossier.web.asked).not.toContain('http://other.example/map.xml');
  });

  it('watches a page, whose markup alone makes no newer version', async () => {
    const dossier = await watchedDossier(herald({ '/a': article('Pier', PAID) }));
    expect(await dossier.watch('add', A)).toMatchObject({ sources: [{ kind: 'page' }] });
    expect(await dossier.found()).toEqual([`new ${A}`]);
    dossier.web.put('herald.example', {
      pages: {
        '/a': (response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html' })
            .end(
              `<!doctype html><html lang="en"><head><title>Pier</title></head><body><article data-nonce="7"><h1>Pier</h1><p>${PAID}</p></article></body></html>`,
            ),
      },
    });
    expect(await dossier.run()).toMatchObject({
      changed: false,
      runs: [{ unchanged: 1, items: [{ outcome: 'same' }] }],
    });
  });

  it('watches a folder, and takes one that is not there for out of reach', async () => {
    const dossier = await watchedDossier({});
    const papers = join(dossier.folder, 'papers');
    await mkdir(papers);
    await writeFile(join(papers, 'a.txt'), `${PAID}\n`);
    await writeFile(join(papers, 'b.txt'), `${RAIN}\n`);
    await dossier.watch('add', 'papers');
    const at = (outcome: string, name: string) => `${outcome} ${join(papers, name)}`;
    expect(await dossier.found()).toEqual([at('new', 'a.txt'), at('new', 'b.txt')]);
    await writeFile(join(papers, 'a.txt'), `${DENIED}\n`);
    await rm(join(papers, 'b.txt'));
    expect(await dossier.found()).toEqual([at('changed', 'a.txt'), at('missing', 'b.txt')]);
    expect(await dossier.found()).toEqual([at('gone', 'b.txt')]);
    await rm(papers, { recursive: true });
    const { runs } = await dossier.run();
    expect(runs).toMatchObject([
      { failure: `${papers} is not there, or holds no documents`, items: [] },
    ]);
  });

  it('ends the watching of a source, and keeps what it brought', async () => {
    const dossier = await watchedDossier(herald({ '/a': article('Pier', PAID) }));
    await dossier.watch('add', A);
    await dossier.watch('add', A);
    await dossier.run();
    await dossier.watch('remove', A);
    expect(await dossier.run()).toMatchObject({ runs: [] });
    const { ledger } = await dossier.context.stores();
    expect(await ledger.documents()).toHaveLength(1);
    await expect(dossier.watch('remove', A)).rejects.toMatchObject({ code: 'not-found' });
    await expect(dossier.watch('add', 'nowhere')).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
