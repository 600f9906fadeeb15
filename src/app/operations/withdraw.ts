import { z } from 'zod';
import { recordedRulingSchema } from '../../model/ruling.js';
import { defineOperation } from '../operation.js';

/** Ends a ruling; it stays in the record. */
export const withdraw = defineOperation({
  name: 'withdraw',
  summary: 'withdraw a ruling; it stays on record and no longer applies',
  input: z.object({
    ruling: z.string().trim().min(1).meta({
      description: 'The ruling, by its id.',
      positional: true,
    }),
    note: z.string().trim().min(1, 'a withdrawal says why').max(2000).meta({
      description: 'Why.',
      placeholder: 'TEXT',
    }),
    by: z.string().trim().min(1).max(200).default('a reader').meta({
      description: 'Who withdraws it.',
      placeholder: 'NAME',
    }),
  }),
  output: recordedRulingSchema,
  async run(context, { ruling, note, by }) {
    const { withdrawRuling } = await import('../ruling/withdraw-ruling.js');
    return withdrawRuling(context, { ruling, note, by });
  },
});
