import nlp from 'compromise';
import { z } from 'zod';

const { one } = z
  .object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) })
  .parse(nlp.model());

const TAGS = new Set(['MaleName', 'FemaleName', 'FirstName', 'Person']);

/** Whether a lower-case word is a person's first name, as `compromise` knows them. */
export const isFirstName = (word: string): boolean => {
  const tags = one.lexicon[word];
  return typeof tags === 'string'
    ? TAGS.has(tags)
    : Array.isArray(tags) && tags.some((tag) => TAGS.has(String(tag)));
};
