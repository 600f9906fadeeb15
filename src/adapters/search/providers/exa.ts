import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
  costDollars: z.object({ total: z.number().nonnegative() }).nullish(),
});

/** Gives no snippets: contents are asked for and paid for apart. */
export const EXA: SearchProvider = {
  name: 'exa',
  title: 'Exa',
  base: 'https://api.exa.ai',
  key: { variable: 'EXA_API_KEY', required: true, headers: (key) => ({ 'x-api-key': key }) },
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: true, pages: false },
  mostResults: 10,
  rates: [{ requests: 10, perMs: SECOND_MS }],
  price: 0.007,
  async search(ask, { query, from, to, site, limit }) {
    const { results, costDollars } = await ask({
      path: '/search',
      body: {
        query,
        type: 'auto',
        numResults: limit,
        ...(from !== undefined && { startPublishedDate: `${from}T00:00:00.000Z` }),
        ...(to !== undefined && { endPublishedDate: `${to}T23:59:59.999Z` }),
        ...(site !== undefined && { includeDomains: [site] }),
      },
      schema: answerSchema,
    });
    const found = results.map(({ url, title, publishedDate }) => ({
      url,
      title: plainSnippet(title),
      snippet: '',
      kind: 'page' as const,
      date: foundDate(publishedDate, 'engine'),
    }));
    return { found, count: null, ...(costDollars && { cost: costDollars.total }) };
  },
};
