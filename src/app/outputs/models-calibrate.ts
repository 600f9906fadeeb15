import { z } from 'zod';
import { modelWeightsSchema } from '../../model/opinion-weights.js';

const scoreSchema = z.object({ accuracy: z.number(), macroF1: z.number() });

const scoresSchema = z.object({ local: scoreSchema, model: scoreSchema, pooled: scoreSchema });
export type CalibrationScore = z.infer<typeof scoresSchema>;

export const calibrationOutputSchema = z.object({
  model: z.string(),
  /** The local reader beside which it is measured. */
  reader: z.string(),
  /** How many both were asked on, read, and had kept aside; and how many know two labels only. */
  pairs: z.object({ asked: z.int(), read: z.int(), heldOut: z.int(), binary: z.int() }),
  /** On the pairs kept aside, `qualifies` counted as `neither`. */
  scores: scoresSchema,
  weights: modelWeightsSchema,
  requests: z.int(),
  failures: z.int(),
  tokens: z.object({ input: z.int().nullable(), output: z.int().nullable() }),
  /** In US dollars; null where the model has no price. */
  cost: z.number().nullable(),
  /** Where the weights are kept. */
  file: z.string(),
});
export type CalibrationOutput = z.infer<typeof calibrationOutputSchema>;
