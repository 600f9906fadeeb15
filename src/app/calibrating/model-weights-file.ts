import { z } from 'zod';
import type { WeightsByModel } from '../../judging/model-weights.js';
import { CorroborateError } from '../../model/error.js';
import { type ModelWeights, modelWeightsSchema } from '../../model/opinion-weights.js';
import { parsedJson } from '../../model/parsed-json.js';
import { dossierFiles, readIfPresent, writeWhole } from '../dossier/dossier-files.js';

const weightsFileSchema = z.record(z.string(), modelWeightsSchema);

/**
 * The weights that were fitted in a dossier, by model; none where nobody did.
 *
 * @throws {CorroborateError} `dossier-damaged`.
 */
export async function readModelWeights(dossier: string): Promise<WeightsByModel> {
  const { modelWeights } = dossierFiles(dossier);
  const text = await readIfPresent(modelWeights);
  if (text === undefined) return {};
  const parsed = weightsFileSchema.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new CorroborateError(
    'dossier-damaged',
    `The weights of language models are damaged: ${modelWeights}`,
    {
      hint: 'Delete the file: models then count as unmeasured. `models-calibrate` makes it anew.',
      cause: parsed.error,
    },
  );
}

/** Keeps the weights of a model in a dossier beside those of others. Returns the file's path. */
export async function keepModelWeights(
  dossier: string,
  model: string,
  weights: ModelWeights,
): Promise<string> {
  const { modelWeights } = dossierFiles(dossier);
  const known = { ...(await readModelWeights(dossier)), [model]: weights };
  const sorted = Object.entries(known).toSorted(([a], [b]) => (a < b ? -1 : 1));
  await writeWhole(modelWeights, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return modelWeights;
}
