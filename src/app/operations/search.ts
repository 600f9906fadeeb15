import { z } from 'zod';
import { spanSchema } from '../../model/span.js';
import { defineOperation } from '../operation.js';
import { searchPassages } from '../search-passages.js';

const outputSchema = z.object({
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

export type SearchOutput = z.infer<typeof outputSchema>;

/** Finds passages by their words. */
export const search = defineOperation({
  name: 'search',
  summary: 'find passages by their words',
  input: z.object({
    words: z.string().trim().min(1, 'name at least one word').meta({
      description: 'Words to look for; passages with more and rarer ones come first.',
      positional: true,
    }),
    limit: z.number().int().min(1).max(1000).default(10).meta({
      description: 'How many passages to show.',
      placeholder: 'N',
    }),
  }),
  output: outputSchema,
  async run(context, { words, limit }) {
    return { words, hits: await searchPassages(await context.stores(), words, limit) };
  },
});
