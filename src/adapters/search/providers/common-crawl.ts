import { z } from 'zod';
import type { FoundPage } from '../../../model/web-search.js';
import { foundDate } from '../found-date.js';
import {
  type Ask,
  type ProviderQuery,
  SECOND_MS,
  type SearchProvider,
} from '../search-provider.js';

const collectionsSchema = z.array(z.object({ id: z.string().regex(/^CC-MAIN-[\d-]+$/) }));

const count = z.coerce.number().int().nonnegative();

/** One capture a line; a line with a message where there is none. */
const capturesSchema = z.array(
  z.union([
    z.object({
      url: z.string(),
      timestamp: z.string(),
      filename: z.string(),
      offset: count,
      length: count,
    }),
    z.object({ message: z.string() }).transform(() => null),
  ]),
);

/** Collections that are looked through, newest first, until one has the page. */
const MOST_COLLECTIONS = 3;

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

async function capturesIn(
  ask: Ask,
  collection: string,
  { query, from, to, limit }: ProviderQuery,
): Promise<FoundPage[]> {
  const captures = await ask({
    path: `/${collection}-index`,
    params: {
      url: query,
      output: 'json',
      filter: '=status:200',
      from: from?.replaceAll('-', ''),
      to: to?.replaceAll('-', ''),
      limit,
    },
    schema: capturesSchema,
    parse: lines,
    statuses: [404],
  });
  return captures.flatMap((capture) =>
    capture === null
      ? []
      : [
          {
            url: capture.url,
            title: capture.url,
            snippet: '',
            kind: 'archived' as const,
            date: foundDate(capture.timestamp.slice(0, 8), 'captured'),
            warc: {
              url: `https://data.commoncrawl.org/${capture.filename}`,
              offset: capture.offset,
              length: capture.length,
            },
          },
        ],
  );
}

/** Whether a collection was made by the end of a year: its id is `CC-MAIN-YEAR-WEEK`. */
const isBy = (id: string, to: string | undefined): boolean =>
  to === undefined || id.slice('CC-MAIN-'.length, 'CC-MAIN-0000'.length) <= to.slice(0, 4);

/** Pages that Common Crawl kept; they lie within WARC files, whose places are given. */
export const COMMON_CRAWL: SearchProvider = {
  name: 'common-crawl',
  title: 'Common Crawl',
  base: 'https://index.commoncrawl.org',
  key: null,
  takes: 'address',
  withinWarc: true,
  capabilities: { dateRange: true, language: false, site: false, pages: false },
  mostResults: 1000,
  rates: [{ requests: 1, perMs: SECOND_MS }],
  price: 0,
  async search(ask, query) {
    const collections = await ask({ path: '/collinfo.json', schema: collectionsSchema });
    const wanted = collections.filter(({ id }) => isBy(id, query.to)).slice(0, MOST_COLLECTIONS);
    for (const { id } of wanted) {
      const found = await capturesIn(ask, id, query);
      if (found.length > 0) return { found, count: null };
    }
    return { found: [], count: null };
  },
};
