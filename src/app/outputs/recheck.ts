import { z } from 'zod';
import { evidenceSchema } from '../../model/evidence.js';
import { CONFIDENCES, reportSchema, VERDICTS } from '../../model/report.js';

const verdictSchema = z
  .object({
    label: z.enum(VERDICTS),
    probability: z.number(),
    confidence: z.enum(CONFIDENCES),
  })
  .nullable();

export const recheckOutputSchema = z.object({
  question: z.string(),
  before: z.object({
    check: z.string(),
    askedAt: z.string(),
    revision: z.string(),
    engine: z.string(),
    verdict: verdictSchema,
  }),
  after: z.object({
    check: z.string(),
    revision: z.string(),
    engine: z.string(),
    verdict: verdictSchema,
  }),
  /** Whether anything that the report says is different; false where only id and time are. */
  changed: z.boolean(),
  /** Evidence of the new report that the old one lacks, numbered as in the new one. */
  gained: z.array(evidenceSchema),
  /** Evidence of the old report that the new one lacks, numbered as in the old one. */
  lost: z.array(evidenceSchema),
  /** Documents captured after the old check was made. */
  documentsSince: z.array(
    z.object({ id: z.string(), title: z.string(), publisher: z.string(), capturedAt: z.string() }),
  ),
  /** What is behind what changed, a sentence each; empty where nothing is. */
  reasons: z.array(z.string()),
  /** Sources of the old check that changed or went since. */
  staleSources: z.array(
    z.object({
      document: z.string(),
      title: z.string(),
      publisher: z.string(),
      why: z.enum(['changed', 'gone']),
      address: z.string(),
      at: z.string(),
      newer: z.string().nullable(),
      /** Sentences that the old report quotes from it, and those that no longer stand there. */
      quoted: z.int(),
      lost: z.int(),
    }),
  ),
  report: reportSchema,
});

export type RecheckOutput = z.infer<typeof recheckOutputSchema>;
