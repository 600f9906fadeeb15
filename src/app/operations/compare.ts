import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { compareOutputSchema } from '../outputs/compare.js';

/** Compares two checks of one question. */
export const compare = defineOperation({
  name: 'compare',
  summary: 'show what changed between two checks of a question, and why',
  input: z.object({
    from: z.string().trim().min(1).meta({
      description: 'The earlier check: its id, or the beginning of it.',
      positional: true,
    }),
    to: z.string().trim().min(1).optional().meta({
      description: 'The later check; by default, the newest.',
      positional: true,
    }),
  }),
  output: compareOutputSchema,
  async run(context, { from, to }) {
    const [{ findCheck }, { compareChecks }] = await Promise.all([
      import('../asking/find-check.js'),
      import('../comparing/compare-checks.js'),
    ]);
    const { ledger } = await context.stores();
    return compareChecks(ledger, await findCheck(ledger, from), await findCheck(ledger, to));
  },
});
