import { z } from 'zod';
import { reportSchema } from '../../model/report.js';
import type { Trace } from '../asking/trace.js';
import { defineOperation } from '../operation.js';
import { unsentRequestSchema } from '../outputs/models.js';

const outputSchema = reportSchema.extend({
  /** Why each passage ranked where it did; only where it was asked for. */
  trace: z.custom<Trace>().optional(),
  /** What language models would have been sent; only of a dry run, of which nothing is kept. */
  wouldSend: z.array(unsentRequestSchema).optional(),
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
    dryRun: z.boolean().default(false).meta({
      description:
        'Send nothing to any language model: print what would be sent, word for word, and keep nothing.',
    }),
  }),
  output: outputSchema,
  async run(context, { question, asOf, explain, dryRun }, options) {
    const { askDossier, previewQuestion } = await import('../asking/ask-dossier.js');
    const request = { question, asOf: asOf ?? null };
    if (dryRun) {
      const { report, wouldSend } = await previewQuestion(context, request, options);
      return { ...report, wouldSend };
    }
    const { report, trace } = await askDossier(context, request, options);
    return explain ? { ...report, trace } : report;
  },
});
