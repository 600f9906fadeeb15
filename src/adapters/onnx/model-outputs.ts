import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';

/** A model's outputs by name, of one input each. */
export type ModelOutputs = Record<string, Float32Array>;

/** So many numbers, each finite. */
export const numbers = (count: number) =>
  z
    .instanceof(Float32Array)
    .refine((values) => values.length === count && values.every(Number.isFinite));

/** @throws {CorroborateError} `model-damaged` where the model gives something else. */
export function parseOutputs<Schema extends z.ZodType>(
  schema: Schema,
  outputs: ModelOutputs,
  model: string,
): z.output<Schema> {
  const parsed = schema.safeParse(outputs);
  if (parsed.success) return parsed.data;
  throw new CorroborateError('model-damaged', `The outputs of ${model} have the wrong shape`, {
    hint: 'Install Corroborate again: the models are part of its package.',
    cause: parsed.error,
  });
}
