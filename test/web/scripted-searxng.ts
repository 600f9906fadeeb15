import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpSearcher } from '../../src/adapters/search/http-searcher.js';
import { SEARXNG } from '../../src/adapters/search/providers/searxng.js';
import type { Clock } from '../../src/ports/clock.js';
import type { Searcher } from '../../src/ports/searcher.js';
import { isFunctionWord, lowerWords } from '../../src/text/tokens.js';

/** A page as a search engine knows it. */
export interface IndexedPage {
  url: string;
  title: string;
  text: string;
}

/** A SearXNG on loopback over pages of the tests' own. */
export interface ScriptedSearxng {
  base: string;
  /** What it was asked, in order. */
  readonly queries: readonly string[];
  /** What answers from now on instead of the index: a status, or engines that are silent. */
  answerWith(way: { status?: number; deadEngines?: string[] } | null): void;
  /** A searcher that asks it. */
  searcher(clock: Clock): Searcher;
  close(): Promise<void>;
}

const MOST = 20;

const wordsOf = (text: string): string[] =>
  lowerWords(text).filter((word) => word.length > 1 && !isFunctionWord(word));

/** Pages with most of the words of a query; ties by address. One word alone finds nothing. */
function find(pages: readonly (IndexedPage & { words: ReadonlySet<string> })[], query: string) {
  const site = /\bsite:(\S+)/.exec(query)?.[1];
  const wanted = [...new Set(wordsOf(query.replace(/\bsite:\S+/, '')))];
  const least = Math.min(2, wanted.length);
  return pages
    .filter(({ url }) => {
      const { hostname } = new URL(url);
      return site === undefined || hostname === site || hostname.endsWith(`.${site}`);
    })
    .map((page) => ({ page, met: wanted.filter((word) => page.words.has(word)).length }))
    .filter(({ met }) => met >= least && met > 0)
    .toSorted((a, b) => b.met - a.met || (a.page.url < b.page.url ? -1 : 1))
    .slice(0, MOST)
    .map(({ page: { url, title, text } }) => ({ url, title, content: text.slice(0, 120) }));
}

/** Starts it. Who calls it closes it. */
export async function openSearxng(pages: readonly IndexedPage[]): Promise<ScriptedSearxng> {
  const index = pages.map((page) => ({
    ...page,
    words: new Set(wordsOf(`${page.title} ${page.text}`)),
  }));
  const queries: string[] = [];
  let way: { status?: number; deadEngines?: string[] } | null = null;
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://searxng').searchParams.get('q') ?? '';
    queries.push(query);
    const dead = way?.deadEngines ?? [];
    const results = dead.length > 0 ? [] : find(index, query);
    response
      .writeHead(way?.status ?? 200, { 'content-type': 'application/json' })
      .end(
        JSON.stringify({ results, unresponsive_engines: dead.map((name) => [name, 'timeout']) }),
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    queries,
    answerWith: (answer) => {
      way = answer;
    },
    searcher: (clock) =>
      new HttpSearcher(
        SEARXNG,
        { url: base, key: null, lacks: null },
        { version: '0', clock, limits: { attempts: 1 } },
      ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
