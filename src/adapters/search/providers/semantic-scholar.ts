import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

/** Where nothing is found there is no list. */
const answerSchema = z.object({
  total: z.int().nullish(),
  data: z
    .array(
      z.object({
        paperId: z.string(),
        title: z.string().nullish(),
        url: z.string().nullish(),
        abstract: z.string().nullish(),
        year: z.int().nullish(),
        publicationDate: z.string().nullish(),
        openAccessPdf: z.object({ url: z.string().nullish() }).nullish(),
      }),
    )
    .default([]),
});

/** Works without a key too, in a pool that all share and that is often full. */
export const SEMANTIC_SCHOLAR: SearchProvider = {
  name: 'semantic-scholar',
  title: 'Semantic Scholar',
  base: 'https://api.semanticscholar.org',
  key: {
    variable: 'SEMANTIC_SCHOLAR_API_KEY',
    required: false,
    headers: (key) => ({ 'x-api-key': key }),
  },
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: false, pages: true },
  mostResults: 100,
  rates: [{ requests: 1, perMs: SECOND_MS }],
  price: 0,
  async search(ask, { query, from, to, page, limit }) {
    const dated = from !== undefined || to !== undefined;
    const { total, data } = await ask({
      path: '/graph/v1/paper/search',
      params: {
        // A hyphen between words finds nothing there.
        query: query.replaceAll('-', ' '),
        fields: 'title,url,abstract,year,publicationDate,openAccessPdf',
        limit,
        offset: page > 1 ? (page - 1) * limit : undefined,
        publicationDateOrYear: dated ? `${from ?? ''}:${to ?? ''}` : undefined,
      },
      schema: answerSchema,
    });
    const found = data.map((paper) => ({
      url:
        paper.openAccessPdf?.url ||
        paper.url ||
        `https://www.semanticscholar.org/paper/${paper.paperId}`,
      title: plainSnippet(paper.title),
      snippet: plainSnippet(paper.abstract),
      kind: 'page' as const,
      date: foundDate(paper.publicationDate ?? paper.year?.toString(), 'record'),
    }));
    return { found, count: total ?? null };
  },
};
