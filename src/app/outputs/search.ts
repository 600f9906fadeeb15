import { z } from 'zod';
import { spanSchema } from '../../model/span.js';

export const searchOutputSchema = z.object({
  words: z.string(),
  hits: z.array(
    z.object({
      document: z.object({
        id: z.string(),
        title: z.string(),
        publisher: z.string(),
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
      /** BM25 score, comparable within one search only. */
      score: z.number(),
    }),
  ),
});

export type SearchOutput = z.infer<typeof searchOutputSchema>;
