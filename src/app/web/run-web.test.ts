import { expect, it, onTestFinished } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { article, status } from '../../../test/web/pages.js';
import { openTestWeb, type Page, type Site } from '../../../test/web/test-web.js';
import type { FoundPage } from '../../model/web-search.js';
import type { SearchAnswer, Searcher, SearchOptions } from '../../ports/searcher.js';
import { createDossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';

const QUESTION = 'Did the council of Selwick sell the old mill?';
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
const HERALD = 'http://herald.example/a';

type Made = { found: string[] } | { failure: string };

/** A searcher that answers each query the same, and notes what it was asked. */
function scripted(
  name: string,
  made: Made,
  more: Partial<Searcher> & { kind?: FoundPage['kind'] } = {},
): Searcher & { asked: [string, SearchOptions][] } {
  const { kind = 'page', ...rest } = more;
  const asked: [string, SearchOptions][] = [];
  return {
    name,
    capabilities: { dateRange: true, language: false, site: false, pages: false },
    price: 0,
    takes: 'words',
    asked,
    async search(query, options = {}): Promise<SearchAnswer> {
      const { signal: _, ...heeded } = options;
      asked.push([query, heeded]);
      const log = {
        searcher: name,
        query,
        askedAt: '2026-11-22T10:00:00.000Z',
        took: 0,
        requests: 1,
        cost: 0,
        deadEngines: [],
        unheeded: [],
      };
      if ('failure' in made)
        return { ...log, failure: { why: 'unreachable', message: made.failure } };
      const found = made.found.map((url) => ({ url, title: '', snippet: '', kind, date: null }));
      return { ...log, found, count: found.length, refused: [] };
    },
    ...rest,
  };
}

async function asking(sites: Record<string, Site>, searchers: readonly Searcher[]) {
  const web = await openTestWeb(sites);
  const folder = scratchFolder();
  await createDossier(folder);
  const dossier = await openDossier(folder, {
    clock: fixedClock('2026-11-22T10:00:00.000Z'),
    ids: countingIds(),
    fetcher: web.fetcher(),
    searchers,
    documentReader: readsInProcess,
    reader: createLexicalReader(),
    embedder: null,
  });
  onTestFinished(async () => {
    await dossier.close();
    await web.close();
  });
  return { web, dossier };
}

it('says which searches failed where others were answered', async () => {
  const broken = scripted('brave', { failure: 'Brave does not answer.' });
  const searxng = scripted('searxng', { found: [HERALD] });
  const { dossier } = await asking({ 'herald.example': { pages: { '/a': article(SOLD) } } }, [
    broken,
    searxng,
  ]);
  const { web, verdict } = await dossier.ask({ question: QUESTION, web: true });
  expect(verdict?.label).toBe('supported');
  const { length } = searxng.asked;
  expect(web).toMatchObject({
    queries: 2 * length,
    searchers: [
      { name: 'brave', asked: length, failed: length },
      { name: 'searxng', asked: length, failed: 0 },
    ],
    sides: { claim: true, against: true },
  });
  expect(web?.failedSearches).toHaveLength(length);
});

it('reads a copy in an archive where a page is gone, and says so', async () => {
  const copy = `http://archive.example/web/2024/${HERALD}`;
  const { dossier } = await asking(
    {
      'herald.example': { pages: { '/a': status(410) } },
      'archive.example': { pages: { [`/web/2024/${HERALD}`]: article(SOLD) } },
    },
    [
      scripted('searxng', { found: [HERALD] }),
      scripted('wayback', { found: [copy] }, { takes: 'address', kind: 'archived' }),
    ],
  );
  const { web } = await dossier.ask({ question: QUESTION, web: true });
  expect(web?.elsewhere).toEqual([
    { url: HERALD, address: copy, rung: 'archived', barrier: 'missing' },
  ]);
  const { documents } = await dossier.list({ what: 'documents' });
  expect(documents.map(({ url }) => url)).toEqual([copy]);
});

it('asks no archive whose copies no fetch can reach', async () => {
  const crawl = scripted('common-crawl', { found: [] }, { takes: 'address', withinWarc: true });
  const { dossier } = await asking({ 'herald.example': { pages: { '/a': status(410) } } }, [
    scripted('searxng', { found: [HERALD] }),
    crawl,
  ]);
  const { web } = await dossier.ask({ question: QUESTION, web: true });
  expect(web?.unread.map(({ unread }) => unread)).toEqual(['missing']);
  expect(crawl.asked).toEqual([]);
});

it('goes on within the first budget, and has paid for the searches that it makes again', async () => {
  const paid = scripted('paid', { failure: 'It does not answer.' }, { price: 0.25 });
  const search: Searcher['search'] = async (query, options) => ({
    ...(await paid.search(query, options)),
    cost: 0.25,
  });
  const { dossier } = await asking({}, [{ ...paid, search }]);
  const sent: number[] = [];
  for (const dollars of [1.5, 0.5, 9]) {
    const asked = dossier.ask({ question: QUESTION, web: true, dollars });
    await expect(asked).rejects.toThrow('all 3 searches failed');
    sent.push(paid.asked.length);
  }
  expect(sent).toEqual([3, 6, 6]);
});

it('asks for no later day than the one asked of, and takes no undated page for older', async () => {
  const { date: _, ...undated } = SOLD;
  const searxng = scripted('searxng', { found: [HERALD] });
  const { dossier } = await asking({ 'herald.example': { pages: { '/a': article(undated) } } }, [
    searxng,
  ]);
  const report = await dossier.ask({ question: QUESTION, web: true, asOf: '2024-12-31' });
  expect(searxng.asked.every(([, { to }]) => to === '2024-12-31')).toBe(true);
  expect(report.evidence).toEqual([]);
  expect(report.web?.pages.kept).toBe(1);
});

it('names pages in other languages, and what no address of the web is', async () => {
  const French = {
    title: 'Le moulin de Selwick est vendu',
    paragraphs: [
      'Le conseil municipal de Selwick a vendu le vieux moulin à une entreprise de la région.',
      'Neuf membres ont voté pour et quatre contre, après un long débat qui a duré toute la soirée.',
      'L’acte a été inscrit au registre foncier au mois de mai, selon le secrétaire de la mairie.',
    ],
  };
  const { dossier } = await asking(
    {
      'herald.example': { pages: { '/a': article(SOLD) } },
      'courrier.example': { pages: { '/a': article(French) } },
    },
    [
      scripted('searxng', {
        found: [HERALD, 'http://courrier.example/a', 'http://nobody.example/'],
      }),
    ],
  );
  const { web } = await dossier.ask({ question: QUESTION, web: true });
  expect(web?.unread.map(({ url, unread }) => [url, unread])).toEqual([
    ['http://nobody.example/', 'unreachable'],
    ['http://courrier.example/a', 'language'],
  ]);
});

it('ends when its time is over, whatever a server does', async () => {
  const silent: Page = () => undefined;
  const { dossier } = await asking(
    {
      'herald.example': { pages: { '/a': silent } },
      'b.example': { pages: { '/': article(SOLD) } },
    },
    [scripted('searxng', { found: [HERALD, 'http://b.example/'] })],
  );
  const { web } = await dossier.ask({ question: QUESTION, web: true, seconds: 5 });
  expect(web).toMatchObject({ endedBy: 'seconds', pages: { kept: 1, failed: 0, unvisited: 1 } });
});

it('answers from nothing where nothing was found', async () => {
  const { dossier } = await asking({}, [scripted('searxng', { found: [] })]);
  const { web, verdict } = await dossier.ask({ question: QUESTION, web: true });
  expect(verdict?.label).toBe('not-enough-evidence');
  expect(web).toMatchObject({ failedSearches: [], pages: { found: 0, kept: 0 } });
});
