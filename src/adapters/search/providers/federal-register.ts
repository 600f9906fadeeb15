import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

/** Where nothing matches there is a count of 0 and no list. */
const answerSchema = z.union([
  z.object({
    count: z.int().nonnegative(),
    results: z.array(
      z.object({
        html_url: z.string(),
        title: z.string(),
        abstract: z.string().nullish(),
        excerpts: z.string().nullish(),
        publication_date: z.string().nullish(),
      }),
    ),
  }),
  z.object({ count: z.literal(0) }).transform(() => ({ count: 0, results: [] })),
]);

/**
 * Rules, notices and orders of the federal government of the United States. No type of document
 * is asked for: one that it does not know is answered like one of which there are none.
 */
export const FEDERAL_REGISTER: SearchProvider = {
  name: 'federal-register',
  title: 'The Federal Register',
  base: 'https://www.federalregister.gov',
  key: null,
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: false, pages: true },
  mostResults: 100,
  rates: [{ requests: 2, perMs: SECOND_MS }],
  price: 0,
  async search(ask, { query, from, to, page, limit }) {
    const { count, results } = await ask({
      path: `/api/v1/documents.json?${FIELDS}`,
      params: {
        'conditions[term]': query,
        'conditions[publication_date][gte]': from,
        'conditions[publication_date][lte]': to,
        order: 'relevance',
        per_page: limit,
        page: page > 1 ? page : undefined,
      },
      schema: answerSchema,
    });
    const found = results.map(({ html_url, title, abstract, excerpts, publication_date }) => ({
      url: html_url,
      title: plainSnippet(title),
      snippet: plainSnippet(abstract ?? excerpts),
      kind: 'record' as const,
      date: foundDate(publication_date, 'record'),
    }));
    return { found, count };
  },
};

const FIELDS = ['html_url', 'title', 'abstract', 'excerpts', 'publication_date']
  .map((field) => `fields[]=${field}`)
  .join('&');
