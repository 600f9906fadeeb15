import { z } from 'zod';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { defineOperation } from '../operation.js';
import { searchOutputSchema } from '../outputs/search.js';

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** Finds passages by their words. */
export const search = defineOperation({
  name: 'search',
  summary: 'find passages by their words',
  input: z.object({
    words: z.string().trim().min(1, 'name at least one word').meta({
      description:
        'Words to look for. Passages with more of them, and with rarer ones, come first.',
      positional: true,
    }),
    limit: z.number().int().min(1).max(1000).default(10).meta({
      description: 'How many passages to show.',
      placeholder: 'N',
    }),
    publisher: z.string().min(1).optional().meta({
      description: 'Only documents of this publisher.',
      placeholder: 'NAME',
    }),
    kind: z.enum(PUBLISHER_KINDS).optional().meta({
      description: 'Only documents of publishers of this kind.',
    }),
    from: day.optional().meta({
      description: 'Only documents from this day, month or year on.',
      placeholder: 'DATE',
    }),
    to: day.optional().meta({
      description: 'Only documents up to this day, month or year.',
      placeholder: 'DATE',
    }),
  }),
  output: searchOutputSchema,
  async run(context, input) {
    const { searchPassages } = await import('../searching/search-passages.js');
    return searchPassages(await context.stores(), input);
  },
});
