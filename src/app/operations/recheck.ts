import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { recheckOutputSchema } from '../outputs/recheck.js';

/** Asks the question of an earlier check again and says what changed. */
export const recheck = defineOperation({
  name: 'recheck',
  summary: 'ask an earlier question again and say what changed',
  input: z.object({
    check: z.string().trim().min(1).optional().meta({
      description: 'The check, by its id or the start of it; the newest by default.',
      positional: true,
    }),
  }),
  output: recheckOutputSchema,
  async run(context, { check }, options) {
    const { recheckQuestion } = await import('../asking/recheck-question.js');
    return recheckQuestion(context, check, options);
  },
});
