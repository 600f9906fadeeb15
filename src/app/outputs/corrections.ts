import { z } from 'zod';
import { CONFIDENCES, VERDICTS } from '../../model/report.js';

const sideSchema = z.object({
  check: z.string(),
  askedAt: z.string(),
  label: z.enum(VERDICTS),
  probability: z.number(),
  confidence: z.enum(CONFIDENCES),
});

/** A check whose verdict another one of the same question changed. */
export const correctionSchema = z.object({
  question: z.string(),
  before: sideSchema,
  after: sideSchema,
  /** What is behind it, a sentence each. */
  reasons: z.array(z.string()),
});

export type Correction = z.infer<typeof correctionSchema>;
