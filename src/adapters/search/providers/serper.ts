import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';
import { siteQuery } from '../site-query.js';

const answerSchema = z.object({
  organic: z
    .array(
      z.object({
        link: z.string(),
        title: z.string(),
        snippet: z.string().nullish(),
        date: z.string().nullish(),
      }),
    )
    .default([]),
});

/** `2024-03-01` as Google's custom date range writes it: `3/1/2024`. */
const american = (iso: string | undefined): string => {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year ? `${month ?? 1}/${day ?? 1}/${year}` : '';
};

/** Google's results, by way of Serper. */
export const SERPER: SearchProvider = {
  name: 'serper',
  title: 'Serper',
  base: 'https://google.serper.dev',
  key: { variable: 'SERPER_API_KEY', required: true, headers: (key) => ({ 'x-api-key': key }) },
  takes: 'words',
  capabilities: { dateRange: true, language: true, site: true, pages: true },
  mostResults: 10,
  rates: [{ requests: 50, perMs: SECOND_MS }],
  price: 0.001,
  async search(ask, { query, from, to, language, site, page, limit }) {
    const dated = from !== undefined || to !== undefined;
    const { organic } = await ask({
      path: '/search',
      body: {
        q: siteQuery(query, site),
        num: limit,
        page,
        ...(language !== undefined && { hl: language }),
        ...(dated && { tbs: `cdr:1,cd_min:${american(from)},cd_max:${american(to)}` }),
      },
      schema: answerSchema,
    });
    const found = organic.map(({ link, title, snippet, date }) => ({
      url: link,
      title: plainSnippet(title),
      snippet: plainSnippet(snippet),
      kind: 'page' as const,
      date: foundDate(date, 'engine'),
    }));
    return { found, count: null };
  },
};
