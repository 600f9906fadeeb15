import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sourcesOutputSchema } from '../outputs/sources.js';

/** Shows where the web can be searched, and what that costs. */
export const sources = defineOperation({
  name: 'sources',
  summary: 'show which search providers are configured, what they can do, their limits and budgets',
  input: z.object({
    check: z.boolean().default(false).meta({
      description:
        'Ask each that is configured one question of one word, which counts and may cost like any other.',
    }),
  }),
  output: sourcesOutputSchema,
  async run(context, { check }, options) {
    const { showSources } = await import('../searchers/show-sources.js');
    return showSources(context, { check }, options);
  },
});
