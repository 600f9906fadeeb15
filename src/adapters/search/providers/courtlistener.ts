import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { DAY_MS, MINUTE_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  count: z.int().nullish(),
  results: z.array(
    z.object({
      absolute_url: z.string(),
      caseName: z.string().nullish(),
      court: z.string().nullish(),
      dateFiled: z.string().nullish(),
      opinions: z.array(z.object({ snippet: z.string().nullish() })).default([]),
    }),
  ),
});

const SITE = 'https://www.courtlistener.com';

/** Opinions of courts in the United States. */
export const COURTLISTENER: SearchProvider = {
  name: 'courtlistener',
  title: 'CourtListener',
  base: SITE,
  key: {
    variable: 'COURTLISTENER_API_TOKEN',
    required: true,
    headers: (key) => ({ authorization: `Token ${key}` }),
  },
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: false, pages: false },
  mostResults: 20,
  rates: [
    { requests: 5, perMs: MINUTE_MS },
    { requests: 125, perMs: DAY_MS },
  ],
  price: 0,
  async search(ask, { query, from, to, limit }) {
    const { count, results } = await ask({
      path: '/api/rest/v4/search/',
      params: { q: query, type: 'o', order_by: 'score desc', filed_after: from, filed_before: to },
      schema: answerSchema,
    });
    const found = results.slice(0, limit).map(({ absolute_url, caseName, court, ...rest }) => ({
      url: `${SITE}/${absolute_url.replace(/^\/+/, '')}`,
      title: plainSnippet([caseName, court].filter(Boolean).join(', ')),
      snippet: plainSnippet(rest.opinions.map(({ snippet }) => snippet ?? '').join(' ')),
      kind: 'record' as const,
      date: foundDate(rest.dateFiled, 'record'),
    }));
    return { found, count: count ?? null };
  },
};
