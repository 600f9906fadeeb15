import { z } from 'zod';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  query: z.object({
    searchinfo: z.object({ totalhits: z.int().nullish() }).nullish(),
    search: z.array(z.object({ title: z.string(), snippet: z.string().nullish() })),
  }),
});

const hostOf = (language: string): string => `https://${language}.wikipedia.org`;

/** An article's address: blanks are underscores, and slashes and colons stay as they are. */
const addressOf = (language: string, title: string): string =>
  `${hostOf(language)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(2F|3A)/g, (code) => decodeURIComponent(code))}`;

/** The dates of articles are those of their last change, which says nothing of what they report. */
export const WIKIPEDIA: SearchProvider = {
  name: 'wikipedia',
  title: 'Wikipedia',
  base: hostOf('en'),
  baseOf: hostOf,
  key: null,
  takes: 'words',
  capabilities: { dateRange: false, language: true, site: false, pages: true },
  mostResults: 50,
  rates: [{ requests: 5, perMs: SECOND_MS }],
  price: 0,
  async search(ask, { query, language = 'en', page, limit }) {
    const { query: answer } = await ask({
      path: '/w/api.php',
      params: {
        action: 'query',
        list: 'search',
        format: 'json',
        srsearch: query,
        srlimit: limit,
        sroffset: page > 1 ? (page - 1) * limit : undefined,
      },
      schema: answerSchema,
    });
    const found = answer.search.map(({ title, snippet }) => ({
      url: addressOf(language, title),
      title,
      snippet: plainSnippet(snippet),
      kind: 'page' as const,
      date: null,
    }));
    return { found, count: answer.searchinfo?.totalhits ?? null };
  },
};
