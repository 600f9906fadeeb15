import { z } from 'zod';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { spanSchema } from '../../model/span.js';

const facetSchema = z.array(z.object({ name: z.string(), count: z.int() }));

export const searchOutputSchema = z.object({
  words: z.string(),
  hits: z.array(
    z.object({
      document: z.object({
        id: z.string(),
        title: z.string(),
        publisher: z.string(),
        kind: z.enum(PUBLISHER_KINDS),
        date: z.string().nullable(),
        url: z.string().nullable(),
        path: z.string().nullable(),
      }),
      extraction: z.string(),
      span: spanSchema,
      /** Page that the passage starts on, where the format has pages. */
      page: z.int().nullable(),
      /** Nearest heading, or empty. */
      heading: z.string(),
      text: z.string(),
      /** Where words of the search stand, counted in `text`. */
      marks: z.array(spanSchema),
      /** BM25 score, comparable within one search only. */
      score: z.number(),
    }),
  ),
  /**
   * How many of the best passages are under each publisher and kind, most first, and year, newest
   * first. Each is counted as if it were not narrowed itself.
   */
  facets: z.object({ publishers: facetSchema, kinds: facetSchema, years: facetSchema }),
  /** How many of the best passages the facets count: all that were found, but 1000 at most. */
  facetsOver: z.int(),
});

export type SearchOutput = z.infer<typeof searchOutputSchema>;
