import { z } from 'zod';

const probability = z.number().min(0).max(1);
const stancesSchema = z.object({
  supports: probability,
  refutes: probability,
  qualifies: probability,
  neither: probability,
});

/** How the opinions of a local reader and of one language model are pooled. */
export const modelWeightsSchema = z.object({
  local: z.number().nonnegative(),
  model: z.number().nonnegative(),
  /** How likely each stance is where the model says one: a row for what it says, adding up to 1. */
  truth: z.object({
    supports: stancesSchema,
    refutes: stancesSchema,
    qualifies: stancesSchema,
    neither: stancesSchema,
  }),
});
export type ModelWeights = z.infer<typeof modelWeightsSchema>;
