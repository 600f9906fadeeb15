import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { htmlBlocks } from '../../src/reading/html-blocks.js';
import { parseHtml } from '../../src/reading/html-dom.js';

/** One page to read and the text that should come out. */
export interface Page {
  key: string;
  html: string;
  url: string | null;
  expected: string;
}

const articlesSchema = z.record(
  z.string(),
  z.object({ articleBody: z.string().default(''), url: z.string().optional() }),
);

const textFile = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** The pages of Scrapinghub's article extraction benchmark, ordered by key. */
export function scrapinghubPages(folder: string): Page[] {
  const truth = articlesSchema.parse(JSON.parse(textFile(join(folder, 'ground-truth.json'))));
  const files = readdirSync(join(folder, 'html'));
  return Object.entries(truth)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { articleBody, url }]) => {
      const file = files.find((name) => name.startsWith(key)) ?? `${key}.html`;
      return {
        key,
        html: textFile(join(folder, 'html', file)),
        url: url ?? null,
        expected: articleBody,
      };
    });
}

/** The stored output of another extractor, in the order of the pages. */
export function storedOutput(path: string, pages: readonly Page[]): string[] {
  const stored: unknown = JSON.parse(textFile(path));
  const wrapped = z.object({ output: articlesSchema }).safeParse(stored);
  const articles = wrapped.success ? wrapped.data.output : articlesSchema.parse(stored);
  return pages.map(({ key }) => articles[key]?.articleBody ?? '');
}

const indexSchema = z.array(
  z.object({ name: z.string(), source: z.string(), expected: z.string() }),
);

const visibleText = (html: string): string => {
  const body = parseHtml(html).body;
  const blocks = body === null ? [] : htmlBlocks(body, null);
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
};

/** The test pages of Mozilla's Readability that have an expected article. */
export function readabilityPages(folder: string): Page[] {
  const index = indexSchema.parse(JSON.parse(textFile(join(folder, 'index.json'))));
  return index.map(({ name, source, expected }) => ({
    key: name,
    html: textFile(join(folder, name, source)),
    url: 'http://fakehost/test/page.html',
    expected: visibleText(textFile(join(folder, name, expected))),
  }));
}
