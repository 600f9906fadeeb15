import { type HtmlDocument, textOf } from './html-dom.js';
import { toIsoDate } from './iso-date.js';
import { type ArticleData, articleDataOf } from './json-ld.js';
import type { Reading } from './reader.js';

const meta = (document: HtmlDocument, ...names: string[]): string | null => {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document
        .querySelector(`meta[${attribute}="${name}"]`)
        ?.getAttribute('content');
      if (content?.trim()) return content.replace(/\s+/gu, ' ').trim();
    }
  }
  return null;
};

const webAddress = (address: string | null | undefined, base: string | null): string | null => {
  if (!address) return null;
  try {
    const url = base === null ? new URL(address) : new URL(address, base);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

/** "Headline | The Paper" without the paper, where the page names it or the rest is long enough. */
const withoutSiteName = (title: string, site: string | null): string => {
  const parts = title.split(/\s+[|–—»·•:-]{1,2}\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const named = site !== null && last.toLowerCase().includes(site.toLowerCase());
  const head = title.slice(0, title.length - last.length).replace(/\s+[|–—»·•:-]{1,2}\s+$/u, '');
  const isTail = /\s[|»]\s/u.test(title) && head.split(/\s+/u).length >= 4;
  return named || isTail ? head : title;
};

const titleOf = (
  document: HtmlDocument,
  data: ArticleData | null,
  site: string | null,
): string | null => {
  const stated = meta(
    document,
    'og:title',
    'twitter:title',
    'dc.title',
    'DC.title',
    'citation_title',
  );
  const title = stated ?? data?.headline ?? textOf(document.querySelector('title'));
  const heading = [...document.querySelectorAll('h1')].map(textOf).find((text) => text !== '');
  const chosen = title === '' ? heading : withoutSiteName(title, site);
  return chosen ? chosen : null;
};

const bylineOf = (document: HtmlDocument, data: ArticleData | null): string | null => {
  const stated = meta(
    document,
    'author',
    'article:author',
    'dc.creator',
    'DC.creator',
    'parsely-author',
  );
  const name = stated !== null && !/^https?:|^\/|^@/u.test(stated) ? stated : null;
  const marked = textOf(
    document.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name, .p-author'),
  );
  const authors = data?.authors.join(', ') ?? '';
  const found = authors || name || (marked.length <= 120 ? marked : '');
  return found === '' ? null : found.replace(/^\s*(?:by|von|par|por)\s+/iu, '').trim() || null;
};

const dateOf = (document: HtmlDocument, data: ArticleData | null): string | null => {
  const stated = [
    data?.datePublished,
    meta(
      document,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'dc.date',
      'DC.date',
      'dc.date.issued',
      'DC.date.issued',
      'citation_publication_date',
      'pubdate',
      'date',
      'parsely-pub-date',
      'sailthru.date',
    ),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    document
      .querySelector('article time[datetime], time[pubdate], time[datetime]')
      ?.getAttribute('datetime'),
    textOf(document.querySelector('time, .published, .post-date, .entry-date, .date-header')),
  ];
  return stated.map(toIsoDate).find((date) => date !== null) ?? null;
};

/** What a page says of itself in JSON-LD, meta elements and marked-up words, in this order. */
export function htmlMetadata(document: HtmlDocument, address: string | null): Reading['metadata'] {
  const data = articleDataOf(document);
  const site = meta(document, 'og:site_name') ?? data?.publisher ?? null;
  const publisher =
    site ?? meta(document, 'publisher', 'dc.publisher', 'DC.publisher', 'application-name');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: titleOf(document, data, publisher),
    byline: bylineOf(document, data),
    publisher,
    date: dateOf(document, data),
    url:
      webAddress(canonical, address) ??
      webAddress(meta(document, 'og:url'), address) ??
      webAddress(data?.url, address),
  };
}
