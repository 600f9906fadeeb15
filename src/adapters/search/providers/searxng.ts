import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import type { SearchProvider } from '../search-provider.js';
import { siteQuery } from '../site-query.js';

/** `unresponsive_engines` holds pairs of a name and a reason, in some versions names alone. */
const engineSchema = z.union([
  z.tuple([z.string()], z.unknown()).transform(([name, why]) => ({
    name,
    why: typeof why === 'string' ? plainSnippet(why) : 'no answer',
  })),
  z.string().transform((name) => ({ name, why: 'no answer' })),
]);

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullish(),
      content: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
  number_of_results: z.number().nullish(),
  unresponsive_engines: z.array(engineSchema).default([]),
});

/** A metasearch engine of the user's own: it asks others for them, and needs no key. */
export const SEARXNG: SearchProvider = {
  name: 'searxng',
  title: 'SearXNG',
  base: null,
  key: null,
  takes: 'words',
  capabilities: { dateRange: false, language: true, site: true, pages: true },
  mostResults: 100,
  rates: [],
  price: 0,
  forbidden: 'List `json` under `search: formats:` in its settings.yml, and restart it.',
  async search(ask, { query, language, site, page, limit }) {
    const answer = await ask({
      path: '/search',
      params: {
        q: siteQuery(query, site),
        format: 'json',
        language,
        pageno: page > 1 ? page : undefined,
      },
      schema: answerSchema,
    });
    return {
      found: answer.results.slice(0, limit).map(({ url, title, content, publishedDate }) => ({
        url,
        title: plainSnippet(title),
        snippet: plainSnippet(content),
        kind: 'page',
        date: foundDate(publishedDate, 'engine'),
      })),
      // It says 0 where it does not know.
      count: answer.number_of_results || null,
      deadEngines: answer.unresponsive_engines,
    };
  },
};
