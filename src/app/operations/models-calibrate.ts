import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { calibrationOutputSchema } from '../outputs/models-calibrate.js';

/** Fits how much a language model's reading counts beside the reader's. */
export const modelsCalibrate = defineOperation({
  name: 'models-calibrate',
  summary: 'measure the language model that reads, and fit how much it counts in this dossier',
  input: z.object({
    pairs: z.string().min(1).meta({
      description:
        'Labelled pairs, one JSON object a line: claim, evidence and label (supports, refutes, qualifies or neither).',
      placeholder: 'FILE',
    }),
    limit: z.number().int().min(20).max(5000).default(200).meta({
      description: 'Pairs that are asked, evenly spread over the file: each is one request.',
      placeholder: 'N',
    }),
  }),
  output: calibrationOutputSchema,
  async run(context, input, options) {
    const { calibrateModel } = await import('../calibrating/calibrate-model.js');
    return calibrateModel(context, input, options);
  },
});
