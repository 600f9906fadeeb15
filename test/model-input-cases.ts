import { readFileSync } from 'node:fs';
import { z } from 'zod';

const ids = z.array(z.int());

const casesSchema = z.object({
  texts: z.array(z.object({ text: z.string(), ids })),
  pairs: z.object({ of: z.int(), sha256: z.record(z.string(), z.string()) }),
});

const readerCasesSchema = z.array(
  z.object({
    claim: z.string(),
    passage: z.object({
      sentences: z.array(z.string()),
      title: z.string(),
      publisher: z.string(),
      date: z.string(),
      heading: z.string(),
    }),
    ids,
    marks: ids,
  }),
);

const corpus = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8'));

/** Texts and pairs with the ids that training gives them; made by `training/input_cases.py`. */
export const modelInputCases = () => casesSchema.parse(corpus('model-inputs.json'));

/**
 * Claims and passages with the ids and marks that training gives them, where one input is enough;
 * made by `training/reader_input_cases.py`.
 */
export const readerInputCases = () => readerCasesSchema.parse(corpus('reader-inputs.json'));
