import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';
import { siteQuery } from '../site-query.js';

const answerSchema = z.object({
  web: z
    .object({
      results: z.array(
        z.object({
          url: z.string(),
          title: z.string(),
          description: z.string().nullish(),
          page_age: z.string().nullish(),
        }),
      ),
    })
    .nullish(),
});

/** Before the web: a range that is open at its beginning starts here. */
const BEGINNING = '1990-01-01';

export const BRAVE: SearchProvider = {
  name: 'brave',
  title: 'Brave Search',
  base: 'https://api.search.brave.com',
  key: {
    variable: 'BRAVE_API_KEY',
    required: true,
    headers: (key) => ({ 'x-subscription-token': key }),
  },
  takes: 'words',
  capabilities: { dateRange: true, language: true, site: true, pages: true },
  mostResults: 20,
  rates: [{ requests: 50, perMs: SECOND_MS }],
  price: 0.005,
  async search(ask, { query, from, to, language, site, page, limit, today }) {
    const dated = from !== undefined || to !== undefined;
    const { web } = await ask({
      path: '/res/v1/web/search',
      params: {
        q: siteQuery(query, site),
        count: limit,
        offset: page > 1 ? page - 1 : undefined,
        search_lang: language,
        freshness: dated ? `${from ?? BEGINNING}to${to ?? today}` : undefined,
      },
      schema: answerSchema,
    });
    const found = (web?.results ?? []).map(({ url, title, description, page_age }) => ({
      url,
      title: plainSnippet(title),
      snippet: plainSnippet(description),
      kind: 'page' as const,
      date: foundDate(page_age, 'engine'),
    }));
    return { found, count: null };
  },
};
