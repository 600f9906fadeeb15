import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sentencesOutputSchema } from '../outputs/sentences.js';

/** Lists every sentence that was judged for a check. */
export const sentences = defineOperation({
  name: 'sentences',
  summary: 'list every sentence judged for a check, cited or not',
  input: z.object({
    check: z.string().trim().min(1).optional().meta({
      description: 'The check: its id, or the beginning of it. By default, the newest.',
      positional: true,
    }),
  }),
  output: sentencesOutputSchema,
  async run(context, { check }) {
    const [{ findCheck }, { judgedSentences }] = await Promise.all([
      import('../asking/find-check.js'),
      import('../asking/judged-sentences.js'),
    ]);
    const { ledger } = await context.stores();
    return judgedSentences(ledger, await findCheck(ledger, check));
  },
});
