import { z } from 'zod';
import { reportSchema } from '../../model/report.js';
import type { Trace } from '../asking/trace.js';
import { defineOperation } from '../operation.js';

const outputSchema = reportSchema.extend({
  /** Why each passage ranked where it did; only where it was asked for. */
  trace: z.custom<Trace>().optional(),
});

export type AskOutput = z.infer<typeof outputSchema>;

/** Answers a question from the dossier and keeps the answer as a check. */
export const ask = defineOperation({
  name: 'ask',
  summary: 'answer a question or check a claim, with evidence for every sentence',
  input: z.object({
    question: z.string().trim().min(1, 'a question has words').max(2000).meta({
      description: 'A question or a statement to check.',
      positional: true,
    }),
    asOf: z.iso.date('a date is YYYY-MM-DD').optional().meta({
      description:
        'Use only what was published by this day (YYYY-MM-DD). Undated documents are left out, and the report says how many.',
      placeholder: 'DATE',
    }),
    explain: z.boolean().default(false).meta({
      description: 'Explain why each passage and sentence was chosen.',
    }),
  }),
  output: outputSchema,
  async run(context, { question, asOf, explain }, options) {
    const { askDossier } = await import('../asking/ask-dossier.js');
    const { report, trace } = await askDossier(context, { question, asOf: asOf ?? null }, options);
    return explain ? { ...report, trace } : report;
  },
});
