import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { searchOutputSchema } from '../outputs/search.js';
import { searchPassages } from '../search-passages.js';

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
  output: searchOutputSchema,
  async run(context, { words, limit }) {
    return { words, hits: await searchPassages(await context.stores(), words, limit) };
  },
});
