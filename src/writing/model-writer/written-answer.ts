import { z } from 'zod';

const sentenceSchema = z.object({ text: z.string(), citations: z.array(z.number().int()) });

/** Asked for, and not held against an answer: small models leave empty what may be empty. */
const SOME = { minItems: 1 };

/** What a writing model is asked for. */
export const writtenSchema = z.object({
  summary: z.array(sentenceSchema).meta(SOME),
  findings: z.array(sentenceSchema.extend({ finding: z.number().int() })),
  bottomLine: z.array(sentenceSchema).meta(SOME),
});
export type Written = z.infer<typeof writtenSchema>;

/** What it is asked for where some of its sentences failed the audit. */
export const repairedSchema = z.object({
  sentences: z.array(sentenceSchema.extend({ number: z.number().int() })),
});
