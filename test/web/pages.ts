import { gzipSync } from 'node:zlib';
import type { Page } from './test-web.js';

/** What an article of the tests' web says. */
export interface Article {
  title: string;
  publisher?: string;
  byline?: string;
  /** ISO day of publication; without one the page says none. */
  date?: string;
  paragraphs: readonly string[];
  /** Address that the page gives as its own. */
  canonical?: string;
  /** Address of its printed form. */
  print?: string;
  /** Markup for the head and for after the article. */
  head?: string;
  foot?: string;
}

const meta = (property: string, content: string | undefined): string =>
  content === undefined ? '' : `<meta property="${property}" content="${content}">`;

const link = (rel: string, href: string | undefined): string =>
  href === undefined ? '' : `<link rel="${rel}" href="${href}">`;

const navigation = `<nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/sport">Sport</a></nav>`;

/** The markup of an article, for pages that wrap or change it. */
export function articleHtml(article: Article): string {
  const { title, publisher, byline, date, paragraphs, canonical, print, head, foot } = article;
  return `<!doctype html><html lang="en"><head><title>${title}</title>${[
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:site_name', publisher),
    meta('author', byline),
    meta('article:published_time', date),
    link('canonical', canonical),
    print === undefined ? '' : `<link rel="alternate" media="print" href="${print}">`,
    head ?? '',
  ].join('')}</head><body>${navigation}<article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>${foot ?? ''}<footer>Contact us</footer></body></html>`;
}

/** Answers with markup. */
export const html =
  (markup: string, { status = 200, headers = {} as Record<string, string> } = {}): Page =>
  (response) => {
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(markup);
  };

export const article = (content: Article, headers: Record<string, string> = {}): Page =>
  html(articleHtml(content), { headers });

/** The same, compressed, as most of the web is. */
export const gzipped =
  (markup: string): Page =>
  (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
      .end(gzipSync(markup));
  };

export const redirect =
  (to: string, status = 302): Page =>
  (response) => {
    response.writeHead(status, { location: to }).end('moved');
  };

/** Answers another page each time; the last one from then on. */
export const changing =
  (...pages: readonly [Page, ...Page[]]): Page =>
  (response, request, times) =>
    (pages[Math.min(times, pages.length - 1)] ?? pages[0])(response, request, times);

/** Answers 304 to who names its version. */
export const versioned =
  (markup: string, { etag, lastModified }: { etag: string; lastModified: string }): Page =>
  (response, { headers }) => {
    const validators = { etag, 'last-modified': lastModified };
    if (headers['if-none-match'] === etag || headers['if-modified-since'] === lastModified)
      response.writeHead(304, validators).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...validators })
        .end(markup);
  };

export const slow =
  (page: Page, ms: number): Page =>
  (response, request, times) => {
    setTimeout(() => page(response, request, times), ms);
  };

/** Promises more than it sends. */
export const cutShort =
  (markup: string): Page =>
  (response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(markup.length + 500),
    });
    response.write(markup);
    setTimeout(() => response.destroy(), 5);
  };

/** Calls its bytes something that they are not. */
export const mislabelled =
  (bytes: string, type: string): Page =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(bytes);
  };

export const status = (code: number, text = '', headers: Record<string, string> = {}): Page =>
  html(`<!doctype html><title>${code}</title><p>${text}</p>`, { status: code, headers });
