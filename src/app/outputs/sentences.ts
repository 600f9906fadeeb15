import { z } from 'zod';
import { evidenceSchema } from '../../model/evidence.js';
import { keptSentenceSchema } from '../../model/kept-sentence.js';
import { recordedRulingSchema } from '../../model/ruling.js';

const judgedSchema = keptSentenceSchema.extend({
  quote: evidenceSchema.shape.quote,
  prefix: evidenceSchema.shape.prefix,
  suffix: evidenceSchema.shape.suffix,
  /** The ruling on its stance that is in force now, and else the one that the check went by. */
  ruling: recordedRulingSchema.nullable(),
  /** All rulings in force on it, also those on its origin, in the order they were made. */
  rulings: z.array(recordedRulingSchema),
});

export const sentencesOutputSchema = z.object({
  check: z.string(),
  question: z.string(),
  claims: z.array(z.object({ id: z.string(), text: z.string() })),
  /** Whether the check is of before sentences were kept: there are only those it cites then. */
  citedOnly: z.boolean(),
  sentences: z.array(judgedSchema),
});

export type SentencesOutput = z.infer<typeof sentencesOutputSchema>;
