import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { recheckOutputSchema } from '../outputs/recheck.js';

/** Asks the question of an earlier check again and says what changed. */
export const recheck = defineOperation({
  name: 'recheck',
  summary: 'ask an earlier question again and show what changed',
  input: z.object({
    check: z.string().trim().min(1).optional().meta({
      description: 'The check: its id, or the beginning of it. By default, the newest.',
      positional: true,
    }),
  }),
  output: recheckOutputSchema,
  async run(context, { check }, options) {
    const { recheckQuestion } = await import('../asking/recheck-question.js');
    return recheckQuestion(context, check, options);
  },
});
