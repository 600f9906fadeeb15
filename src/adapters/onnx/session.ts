import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import type { ModelInput } from './model-input.js';
import type { ModelOutputs } from './model-outputs.js';

const outputSchema = z.record(z.string(), z.looseObject({ data: z.instanceof(Float32Array) }));

/**
 * Loads weights and returns what runs them, on the calling thread, one input at a time. An input
 * never shares a run with others: int8 weights come with activations whose scale is taken over
 * the whole run, so that its answer would depend on its neighbours (docs/decisions/0007).
 */
export async function openSession(
  weights: string,
): Promise<(input: ModelInput) => Promise<ModelOutputs>> {
  const session = await InferenceSession.create(weights, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Patterns are kept for each length of input and pay only where lengths repeat.
    enableMemPattern: false,
    // Processors without VNNI would saturate 16-bit sums and answer otherwise.
    extra: { session: { x64quantprecision: '1' } },
  });
  const row = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  return async (input) => {
    const outputs = await session.run(
      Object.fromEntries(Object.entries(input).map(([name, values]) => [name, row(values)])),
    );
    const parsed = outputSchema.parse(outputs);
    return Object.fromEntries(Object.entries(parsed).map(([name, { data }]) => [name, data]));
  };
}
