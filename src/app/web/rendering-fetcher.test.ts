import { expect, it, onTestFinished } from 'vitest';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { article, articleHtml, html, redirect } from '../../../test/web/pages.js';
import { openTestWeb, type Site } from '../../../test/web/test-web.js';
import type { FetchOptions } from '../../ports/fetcher.js';
import type { PageRenderer } from '../../ports/page-renderer.js';
import type { Searcher } from '../../ports/searcher.js';
import { createDossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';
import { RenderingFetcher } from './rendering-fetcher.js';

const EMPTY =
  '<!doctype html><html lang="en"><head><title>Mill</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>';
const SOLD = {
  title: 'The mill of Selwick is sold',
  publisher: 'Herald',
  date: '2024-05-02',
  paragraphs: [
    'The council of Selwick sold the old mill to a company.',
    'Nine members voted in favour and four against after a long debate.',
    'The deed was entered in the land register in May, the clerk of the council said.',
  ],
};
const PAGE = 'http://herald.example/a';
const REFUSED = {
  url: 'http://10.0.0.7/x',
  why: 'Refused 10.0.0.7: it leads to a private address',
};

const WHOLE = articleHtml(SOLD);

/** A browser that shows the same of every page, and asks for what it is told to. */
function browserThatShows(markup: string, asks: readonly string[] = []) {
  const rendered: string[] = [];
  const renderer: PageRenderer = {
    async render({ url }, fetchPart) {
      rendered.push(url);
      const { signal } = new AbortController();
      for (const part of asks) await fetchPart(part, signal).catch(() => undefined);
      return { html: markup, by: 'Chromium 1.2', refused: [REFUSED] };
    },
  };
  return { rendered, renderer };
}

async function webOf(sites: Readonly<Record<string, Site>>) {
  const web = await openTestWeb(sites);
  onTestFinished(() => web.close());
  return web;
}

const VALIDATED = { etag: '"1"', 'last-modified': 'Tue, 02 Jan 2024 10:00:00 GMT' };

it('renders a page that is empty without scripts, and says nothing of the bytes that came', async () => {
  const web = await webOf({
    'herald.example': { pages: { '/a': html(EMPTY, { headers: VALIDATED }) } },
  });
  const { renderer } = browserThatShows(WHOLE);
  const page = await new RenderingFetcher(web.fetcher(), renderer).fetch(PAGE);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(page.bytes)).toBe(`\uFEFF${WHOLE}`);
  expect(page.rendered).toEqual({ by: 'Chromium 1.2', refused: [REFUSED] });
  expect(Object.keys(page.headers)).not.toEqual(expect.arrayContaining(['etag']));
  expect(page.headers['last-modified']).toBeUndefined();
});

it.each([
  ['has a text', article(SOLD), {}],
  ['is a list', html(EMPTY), { lists: true }],
])('runs no script of a page that %s', async (_case, answer, options: FetchOptions) => {
  const web = await webOf({ 'herald.example': { pages: { '/a': answer } } });
  const { rendered, renderer } = browserThatShows(WHOLE);
  const page = await new RenderingFetcher(web.fetcher(), renderer).fetch(PAGE, options);
  expect([rendered, page.rendered]).toEqual([[], undefined]);
});

it('takes a page that stays empty as it came', async () => {
  const web = await webOf({ 'herald.example': { pages: { '/a': html(EMPTY) } } });
  const { rendered, renderer } = browserThatShows(EMPTY);
  const page = await new RenderingFetcher(web.fetcher(), renderer).fetch(PAGE);
  expect([rendered, page.rendered]).toEqual([[PAGE], undefined]);
});

it('lets a page ask in a private network only where the user named it', async () => {
  const inner = 'http://intranet.example';
  const web = await webOf({
    'intranet.example': {
      pages: {
        '/': html(EMPTY),
        '/own': html('x'),
        '/out': redirect('http://herald.example/a'),
      },
      address: '10.0.0.5',
    },
    'herald.example': { pages: { '/a': html(EMPTY) } },
    'vault.example': { pages: { '/': html('x') }, address: '10.0.0.6' },
  });
  const { renderer } = browserThatShows(WHOLE, [`${inner}/own`, 'http://vault.example/']);
  const fetcher = new RenderingFetcher(web.fetcher(), renderer);
  await fetcher.fetch(`${inner}/`, { allowPrivate: true });
  expect(web.asked).toEqual([`${inner}/`, `${inner}/own`]);
  await fetcher.fetch(`${inner}/out`, { allowPrivate: true });
  expect(web.asked.slice(2)).toEqual([`${inner}/out`, PAGE]);
});

async function dossierOn(renderer: PageRenderer) {
  const web = await webOf({ 'herald.example': { pages: { '/a': html(EMPTY) } } });
  const found = [{ url: PAGE, title: '', snippet: '', kind: 'page' as const, date: null }];
  const searxng: Searcher = {
    name: 'searxng',
    capabilities: { dateRange: true, language: false, site: false, pages: false },
    price: 0,
    takes: 'words',
    search: async (query) => ({
      searcher: 'searxng',
      query,
      askedAt: '2026-11-22T10:00:00.000Z',
      took: 0,
      requests: 1,
      cost: 0,
      deadEngines: [],
      unheeded: [],
      found,
      count: 1,
      refused: [],
    }),
  };
  const folder = scratchFolder();
  await createDossier(folder);
  const dossier = await openDossier(folder, {
    fetcher: web.fetcher(),
    renderer,
    searchers: [searxng],
    documentReader: readsInProcess,
    reader: createLexicalReader(),
    embedder: null,
  });
  onTestFinished(() => dossier.close());
  return dossier;
}

it('is off unless asked for, and is recorded of what was added', async () => {
  const { rendered, renderer } = browserThatShows(WHOLE);
  const dossier = await dossierOn(renderer);
  const plain = await dossier.add({ sources: [PAGE] });
  expect([rendered, plain.added.length]).toEqual([[], 0]);
  const { added } = await dossier.add({ sources: [PAGE], render: true });
  expect(added[0]?.warnings).toEqual([
    'rendered: empty until its scripts ran, in Chromium 1.2',
    `its scripts did not get ${REFUSED.url}: ${REFUSED.why}`,
  ]);
  const { captures, text } = await dossier.show({ document: added[0]?.id ?? '' });
  expect(captures.map((capture) => capture.rendered)).toEqual(['Chromium 1.2']);
  expect(text).toContain('sold the old mill');
});

it('is told in the report of a question to the web, with what a page asked for in vain', async () => {
  const { renderer } = browserThatShows(WHOLE);
  const dossier = await dossierOn(renderer);
  const asked = { question: 'Did the council of Selwick sell the old mill?', web: true } as const;
  expect((await dossier.ask(asked)).web?.unread).toMatchObject([{ url: PAGE, unread: 'empty' }]);
  const { web, verdict } = await dossier.ask({ ...asked, render: true });
  expect(verdict?.label).toBe('supported');
  expect(web?.elsewhere).toEqual([
    { url: PAGE, address: PAGE, rung: 'rendered', barrier: 'empty' },
  ]);
  expect(web?.unread).toEqual([
    {
      url: REFUSED.url,
      unread: 'refused',
      why: `a page that was rendered asked for it: ${REFUSED.why}`,
    },
  ]);
});
