import { parse } from 'yaml';
import { z } from 'zod';
import { toIsoDate } from './iso-date.js';
import type { Reading } from './reader.js';

export type FrontMatter = Reading['metadata'];

const text = z.union([z.string(), z.number(), z.date()]).transform(String).nullish().catch(null);
const names = z.union([z.array(z.string()).transform((list) => list.join(', ')), text]).catch(null);

const schema = z.object({
  title: text,
  author: names,
  authors: names,
  byline: names,
  publisher: text,
  site: text,
  date: text,
  published: text,
  url: text,
  link: text,
  canonical_url: text,
});

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const NOTHING: FrontMatter = { title: null, byline: null, publisher: null, date: null, url: null };

const webAddress = (value: string | null | undefined): string | null =>
  value && /^https?:\/\//u.test(value) && URL.canParse(value) ? value : null;

/** Takes YAML front matter off a document; what can't be read is a problem in words, not an error. */
export function splitFrontMatter(source: string): {
  front: FrontMatter;
  body: string;
  problem?: string;
} {
  const match = FENCED.exec(source.replace(/^\uFEFF/u, ''));
  if (match === null) return { front: NOTHING, body: source };
  const body = source.replace(/^\uFEFF/u, '').slice(match[0].length);
  try {
    const data = schema.parse(
      parse(match[1] ?? '', { schema: 'failsafe', maxAliasCount: 10 }) ?? {},
    );
    return {
      body,
      front: {
        title: data.title ?? null,
        byline: data.author ?? data.authors ?? data.byline ?? null,
        publisher: data.publisher ?? data.site ?? null,
        date: toIsoDate(data.date ?? data.published),
        url: webAddress(data.url ?? data.link ?? data.canonical_url),
      },
    };
  } catch {
    return {
      front: NOTHING,
      body,
      problem: 'The front matter is not valid YAML; it was left out.',
    };
  }
}
