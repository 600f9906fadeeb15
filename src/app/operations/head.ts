import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { headOutputSchema } from '../outputs/head.js';

/** Shows the digest that stands for the whole record. */
export const head = defineOperation({
  name: 'head',
  summary: 'show the digest that stands for the whole record, or write it to a file',
  input: z.object({
    output: z.string().min(1).optional().meta({
      description:
        'A new file for it: keep or time-stamp it away from the dossier; `doctor --against` compares.',
      placeholder: 'FILE',
    }),
  }),
  output: headOutputSchema,
  async run(context, { output }) {
    const { showHead } = await import('../proving/show-head.js');
    return showHead(context, output);
  },
});
