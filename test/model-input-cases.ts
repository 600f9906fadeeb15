import { readFileSync } from 'node:fs';
import { z } from 'zod';

const ids = z.array(z.int());

const casesSchema = z.object({
  texts: z.array(z.object({ text: z.string(), ids })),
  pairs: z.object({ of: z.int(), sha256: z.record(z.string(), z.string()) }),
  inputs: z.array(
    z.object({
      claim: z.string(),
      sentence: z.object({
        text: z.string(),
        before: z.string(),
        after: z.string(),
        heading: z.string(),
        title: z.string(),
        date: z.string(),
      }),
      ids,
      segments: ids,
    }),
  ),
});

/** Texts and pairs with the ids that training gives them; made by `training/input_cases.py`. */
export const modelInputCases = () =>
  casesSchema.parse(
    JSON.parse(readFileSync(new URL('corpus/model-inputs.json', import.meta.url), 'utf8')),
  );
