import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { modelsOutputSchema } from '../outputs/models.js';

/** Shows which language models are asked, and what leaves the machine. */
export const models = defineOperation({
  name: 'models',
  summary: 'show which language models are asked, where they are and what they may be sent',
  input: z.object({
    check: z.boolean().default(false).meta({
      description: 'Ask each endpoint whether it is there. Nothing but the key is sent.',
    }),
  }),
  output: modelsOutputSchema,
  async run(context, { check }, options) {
    const { showModels } = await import('../language-models/show-models.js');
    return showModels(context, { check }, options);
  },
});
