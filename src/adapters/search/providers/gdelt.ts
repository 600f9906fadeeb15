import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

/** Where nothing is found there is no list of articles. */
const answerSchema = z.object({
  articles: z
    .array(
      z.object({ url: z.string(), title: z.string().nullish(), seendate: z.string().nullish() }),
    )
    .default([]),
});

/** Words of one or two letters and most marks are refused, with a sentence in the place of JSON. */
const searchable = (query: string): string =>
  query
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .join(' ') || query;

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** GDELT knows languages by their English names in one word. */
const languageName = (code: string): string =>
  (NAMES.of(code) ?? code).toLowerCase().replace(/[^a-z]/g, '');

/** News of the world, by when its monitor saw them: they are no younger than that. */
export const GDELT: SearchProvider = {
  name: 'gdelt',
  title: 'GDELT',
  base: 'https://api.gdeltproject.org',
  key: null,
  takes: 'words',
  capabilities: { dateRange: true, language: true, site: true, pages: false },
  mostResults: 250,
  rates: [{ requests: 1, perMs: 5 * SECOND_MS }],
  price: 0,
  async search(ask, { query, from, to, language, site, limit, today }) {
    const dated = from !== undefined || to !== undefined;
    const words = [
      searchable(query),
      ...(site === undefined ? [] : [`domainis:${site}`]),
      ...(language === undefined ? [] : [`sourcelang:${languageName(language)}`]),
    ];
    const compact = (iso: string) => iso.replaceAll('-', '');
    const { articles } = await ask({
      path: '/api/v2/doc/doc',
      params: {
        query: words.join(' '),
        mode: 'ArtList',
        format: 'json',
        maxrecords: limit,
        // The first day that it holds.
        startdatetime: dated ? `${compact(from ?? '2017-01-01')}000000` : undefined,
        enddatetime: dated ? `${compact(to ?? today)}235959` : undefined,
      },
      schema: answerSchema,
    });
    const found = articles.map(({ url, title, seendate }) => ({
      url,
      title: plainSnippet(title),
      snippet: '',
      kind: 'page' as const,
      date: foundDate(seendate, 'first-seen'),
    }));
    return { found, count: null };
  },
};
