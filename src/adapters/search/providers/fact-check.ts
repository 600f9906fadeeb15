import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { plainSnippet } from '../plain-snippet.js';
import { MINUTE_MS, type SearchProvider } from '../search-provider.js';

/** Where nothing is found the answer is empty. */
const answerSchema = z.object({
  claims: z
    .array(
      z.object({
        text: z.string().nullish(),
        claimant: z.string().nullish(),
        claimReview: z
          .array(
            z.object({
              url: z.string(),
              title: z.string().nullish(),
              reviewDate: z.string().nullish(),
              textualRating: z.string().nullish(),
              publisher: z
                .object({ name: z.string().nullish(), site: z.string().nullish() })
                .nullish(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});

type CheckedClaim = z.infer<typeof answerSchema>['claims'][number];

const pagesOf = ({ text, claimant, claimReview }: CheckedClaim) =>
  claimReview.map(({ url, title, reviewDate, textualRating, publisher }) => {
    const checker = publisher?.name || publisher?.site || 'The publisher';
    return {
      url,
      title: plainSnippet(title ?? text),
      snippet: plainSnippet(
        `${checker} rated “${textualRating ?? 'unrated'}” what ${claimant || 'somebody'} claimed: ${text ?? ''}`,
      ),
      kind: 'fact-check' as const,
      date: foundDate(reviewDate, 'record'),
    };
  });

/** Fact-checks by others: evidence of a class of its own, and never a verdict of ours. */
export const FACT_CHECK: SearchProvider = {
  name: 'fact-check',
  title: 'Google Fact Check',
  base: 'https://factchecktools.googleapis.com',
  key: {
    variable: 'GOOGLE_FACT_CHECK_API_KEY',
    required: true,
    headers: (key) => ({ 'x-goog-api-key': key }),
  },
  takes: 'words',
  capabilities: { dateRange: false, language: true, site: true, pages: false },
  mostResults: 50,
  rates: [{ requests: 60, perMs: MINUTE_MS }],
  price: 0,
  async search(ask, { query, language, site, limit }) {
    const { claims } = await ask({
      path: '/v1alpha1/claims:search',
      params: {
        query,
        pageSize: limit,
        languageCode: language,
        reviewPublisherSiteFilter: site,
      },
      schema: answerSchema,
    });
    return { found: claims.flatMap(pagesOf), count: null };
  },
};
