import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { SECOND_MS, type SearchProvider } from '../search-provider.js';

const answerSchema = z.object({
  meta: z.object({ count: z.int().nullish() }),
  results: z.array(
    z.object({
      id: z.string(),
      doi: z.string().nullish(),
      display_name: z.string().nullish(),
      publication_date: z.string().nullish(),
      primary_location: z.object({ landing_page_url: z.string().nullish() }).nullish(),
      open_access: z.object({ oa_url: z.string().nullish() }).nullish(),
      abstract_inverted_index: z.record(z.string(), z.array(z.int().nonnegative())).nullish(),
    }),
  ),
});

/** Abstracts come as places of words; longer ones are cut by the snippet. */
function abstractOf(index: Readonly<Record<string, readonly number[]>> | null | undefined): string {
  const placed = Object.entries(index ?? {}).flatMap(([word, places]) =>
    places.map((place) => ({ word, place })),
  );
  return placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}

/** Scholarly works, by an open copy where there is one. */
export const OPENALEX: SearchProvider = {
  name: 'openalex',
  title: 'OpenAlex',
  base: 'https://api.openalex.org',
  key: {
    variable: 'OPENALEX_API_KEY',
    required: true,
    params: (key) => ({ api_key: key }),
  },
  takes: 'words',
  capabilities: { dateRange: true, language: true, site: false, pages: true },
  mostResults: 100,
  rates: [{ requests: 10, perMs: SECOND_MS }],
  price: 0.001,
  async search(ask, { query, from, to, language, page, limit }) {
    const filters = [
      ...(from === undefined ? [] : [`from_publication_date:${from}`]),
      ...(to === undefined ? [] : [`to_publication_date:${to}`]),
      ...(language === undefined ? [] : [`language:${language}`]),
    ];
    const { meta, results } = await ask({
      path: '/works',
      params: {
        search: query,
        per_page: limit,
        page: page > 1 ? page : undefined,
        filter: filters.length === 0 ? undefined : filters.join(','),
      },
      schema: answerSchema,
    });
    const found = results.map((work) => ({
      url:
        work.open_access?.oa_url ?? work.primary_location?.landing_page_url ?? work.doi ?? work.id,
      title: plainSnippet(work.display_name),
      snippet: plainSnippet(abstractOf(work.abstract_inverted_index)),
      kind: 'page' as const,
      date: foundDate(work.publication_date, 'record'),
    }));
    return { found, count: meta.count ?? null };
  },
};
