import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { MINUTE_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      content: z.string().nullish(),
      published_date: z.string().nullish(),
    }),
  ),
});

export const TAVILY: SearchProvider = {
  name: 'tavily',
  title: 'Tavily',
  base: 'https://api.tavily.com',
  key: {
    variable: 'TAVILY_API_KEY',
    required: true,
    headers: (key) => ({ authorization: `Bearer ${key}` }),
  },
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: true, pages: false },
  mostResults: 20,
  rates: [{ requests: 100, perMs: MINUTE_MS }],
  price: 0.008,
  async search(ask, { query, from, to, site, limit }) {
    const { results } = await ask({
      path: '/search',
      body: {
        query,
        search_depth: 'basic',
        max_results: limit,
        ...(from !== undefined && { start_date: from }),
        ...(to !== undefined && { end_date: to }),
        ...(site !== undefined && { include_domains: [site] }),
      },
      schema: answerSchema,
    });
    const found = results.map(({ url, title, content, published_date }) => ({
      url,
      title: plainSnippet(title),
      snippet: plainSnippet(content),
      kind: 'page' as const,
      date: foundDate(published_date, 'engine'),
    }));
    return { found, count: null };
  },
};
