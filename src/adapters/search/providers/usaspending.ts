import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import {
  type Ask,
  type ProviderQuery,
  SECOND_MS,
  type SearchProvider,
} from '../search-provider.js';

const answerSchema = z.object({
  results: z.array(
    z.object({
      generated_internal_id: z.string(),
      'Award ID': z.string().nullish(),
      'Recipient Name': z.string().nullish(),
      'Award Amount': z.number().nullish(),
      'Awarding Agency': z.string().nullish(),
      'Start Date': z.string().nullish(),
      Description: z.string().nullish(),
    }),
  ),
});

type Award = z.infer<typeof answerSchema>['results'][number];

const FIELDS = [
  'Award ID',
  'Recipient Name',
  'Award Amount',
  'Awarding Agency',
  'Start Date',
  'Description',
] as const;

/** Codes of contracts and of grants, which are asked for apart. */
const GROUPS = [
  ['A', 'B', 'C', 'D'],
  ['02', '03', '04', '05'],
] as const;

/** The first day that its search covers. */
const FIRST_DAY = '2007-10-01';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

function described(award: Award): string {
  const { 'Award Amount': amount, 'Awarding Agency': agency, Description: text } = award;
  const parts = [amount == null ? '' : dollars.format(amount), agency ?? '', text ?? ''];
  return plainSnippet(parts.filter((part) => part !== '').join('; '));
}

const awards = async (
  ask: Ask,
  codes: readonly string[],
  { query, from, to, page, limit, today }: ProviderQuery,
): Promise<Award[]> => {
  const dated = from !== undefined || to !== undefined;
  const { results } = await ask({
    path: '/api/v2/search/spending_by_award/',
    body: {
      filters: {
        keywords: [query],
        award_type_codes: codes,
        ...(dated && {
          time_period: [{ start_date: from ?? FIRST_DAY, end_date: to ?? today }],
        }),
      },
      fields: FIELDS,
      sort: 'Award Amount',
      order: 'desc',
      page,
      limit,
      subawards: false,
    },
    schema: answerSchema,
  });
  return results;
};

/** Contracts and grants of the federal government of the United States, largest first. */
export const USASPENDING: SearchProvider = {
  name: 'usaspending',
  title: 'USAspending',
  base: 'https://api.usaspending.gov',
  key: null,
  takes: 'words',
  capabilities: { dateRange: true, language: false, site: false, pages: true },
  mostResults: 100,
  rates: [{ requests: 2, perMs: SECOND_MS }],
  price: 0,
  async search(ask, query) {
    const [contracts, grants] = GROUPS;
    const found = [...(await awards(ask, contracts, query)), ...(await awards(ask, grants, query))];
    return {
      found: found.map((award) => ({
        url: `https://www.usaspending.gov/award/${encodeURIComponent(award.generated_internal_id)}/`,
        title: plainSnippet(
          [award['Award ID'], award['Recipient Name']].filter(Boolean).join(': '),
        ),
        snippet: described(award),
        kind: 'record',
        date: foundDate(award['Start Date'], 'record'),
      })),
      count: null,
    };
  },
};
