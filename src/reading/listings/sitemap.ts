import { type Listing, listingOf, type RawEntry } from './listing.js';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text
    .replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u, '$1')
    .replace(/&(amp|lt|gt|quot|apos);/gu, (all, name: string) => NAMED[name] ?? all);

/**
 * The texts between the tags of a name, in order. It walks once over the text, so that tags which
 * are never closed cost no more than others.
 */
function* contents(text: string, name: string): Generator<string> {
  const close = `</${name}>`;
  for (let at = text.indexOf(`<${name}`); at >= 0; at = text.indexOf(`<${name}`, at)) {
    at += name.length + 1;
    if (!/[>\s]/u.test(text[at] ?? '')) continue;
    const opened = text.indexOf('>', at);
    const closed = opened < 0 ? -1 : text.indexOf(close, opened);
    if (closed < 0) return;
    yield text.slice(opened + 1, closed);
    at = closed;
  }
}

const first = (text: string, name: string): string | undefined => {
  const [found] = contents(text, name);
  return found === undefined ? undefined : decoded(found);
};

function* entries(text: string, name: string): Generator<RawEntry> {
  for (const part of contents(text, name))
    yield { address: first(part, 'loc'), stamp: first(part, 'lastmod') };
}

/** What a sitemap, or an index of sitemaps, names (sitemaps.org 0.9); null where it is neither. */
export function readSitemap(text: string): Listing | null {
  const root = /<(urlset|sitemapindex)[\s>]/u.exec(text.slice(0, 4_000))?.[1];
  if (root === 'urlset') return listingOf('sitemap', null, entries(text, 'url'));
  if (root === 'sitemapindex') return listingOf('sitemap-index', null, entries(text, 'sitemap'));
  return null;
}
