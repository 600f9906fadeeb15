import { z } from 'zod';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  count: z.int().nullish(),
  results: z.array(
    z.object({
      id: z.union([z.int(), z.string()]),
      slug: z.string().nullish(),
      title: z.string().nullish(),
      canonical_url: z.string().nullish(),
      description: z.string().nullish(),
      highlights: z.record(z.string(), z.array(z.string())).nullish(),
    }),
  ),
});

/**
 * Documents that newsrooms and others uploaded. Its dates are those of uploading: they say
 * nothing of when a document was written, so none is given.
 */
export const DOCUMENTCLOUD: SearchProvider = {
  name: 'documentcloud',
  title: 'DocumentCloud',
  base: 'https://api.www.documentcloud.org',
  key: null,
  takes: 'words',
  capabilities: { dateRange: false, language: false, site: false, pages: true },
  mostResults: 25,
  rates: [{ requests: 1, perMs: SECOND_MS }],
  price: 0,
  async search(ask, { query, page, limit }) {
    const { count, results } = await ask({
      path: '/api/documents/search/',
      params: { q: query, per_page: limit, page: page > 1 ? page : undefined, hl: 'true' },
      schema: answerSchema,
    });
    const found = results.map(({ id, slug, title, canonical_url, description, highlights }) => ({
      url:
        canonical_url || `https://www.documentcloud.org/documents/${id}${slug ? `-${slug}` : ''}/`,
      title: plainSnippet(title),
      snippet: plainSnippet(
        Object.values(highlights ?? {})
          .flat()
          .join(' … ') || description,
      ),
      kind: 'record' as const,
      date: null,
    }));
    return { found, count: count ?? null };
  },
};
