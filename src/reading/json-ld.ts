import { parsedJson } from '../model/parsed-json.js';
import type { HtmlDocument } from './html-dom.js';

/** What a page's JSON-LD says of the article on it. */
export interface ArticleData {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  datePublished: string | null;
  url: string | null;
  articleBody: string | null;
}

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const textFrom = (value: unknown): string | null => {
  for (const item of listOf(value)) {
    const text = isRecord(item) ? (item['name'] ?? item['@id'] ?? item['url']) : item;
    if (typeof text === 'string' && text.trim() !== '') return text.replace(/\s+/gu, ' ').trim();
  }
  return null;
};

const namesFrom = (value: unknown): string[] =>
  listOf(value).flatMap((item) => {
    const name = textFrom(isRecord(item) ? item['name'] : item);
    return name === null || /^https?:/u.test(name) ? [] : [name];
  });

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem|WebPage|ClaimReview|Posting)$/u;

const rankOf = (node: Json): number => {
  const types = listOf(node['@type']).filter((type) => typeof type === 'string');
  if (!types.some((type) => ARTICLE.test(type))) return 0;
  return types.includes('WebPage') ? 1 : 2;
};

/** Every object of the data, `@graph` and lists unfolded, at most a thousand. */
const nodesOf = (data: unknown): Json[] => {
  const found: Json[] = [];
  const queue = listOf(data);
  for (let item = queue.shift(); item !== undefined && found.length < 1000; item = queue.shift()) {
    if (Array.isArray(item)) queue.push(...item.slice(0, 1000));
    if (!isRecord(item)) continue;
    found.push(item);
    queue.push(...listOf(item['@graph']), ...listOf(item['mainEntity']));
  }
  return found;
};

/** Some pages put it in a comment or a CDATA section, as they do with programs. */
const WRAPPING = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/gu;

/** Reads the page's JSON-LD; broken or foreign data counts as absent. */
export function articleDataOf(document: HtmlDocument): ArticleData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) =>
    nodesOf(parsedJson((script.textContent ?? '').replace(WRAPPING, ''))),
  );
  const best = nodes.filter((node) => rankOf(node) > 0).sort((a, b) => rankOf(b) - rankOf(a))[0];
  if (best === undefined) return null;
  const body = best['articleBody'];
  return {
    headline: textFrom(best['headline']) ?? textFrom(best['name']),
    authors: namesFrom(best['author'] ?? best['creator']),
    publisher: namesFrom(best['publisher'])[0] ?? null,
    datePublished: textFrom(best['datePublished']) ?? textFrom(best['dateCreated']),
    url: textFrom(best['mainEntityOfPage']) ?? textFrom(best['url']),
    articleBody: typeof body === 'string' ? body : null,
  };
}
