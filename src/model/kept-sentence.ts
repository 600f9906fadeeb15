import { z } from 'zod';
import { evidenceSchema, STANCES } from './evidence.js';

/**
 * A sentence that was judged for a check, cited or not, as the engine judged it: what a reader
 * ruled since changes nothing here. Its words are `text.slice(start, end)` of its extraction.
 */
export const keptSentenceSchema = z.object({
  /** Id of the claim in the check's report. */
  claim: z.string(),
  document: evidenceSchema.shape.document.pick({
    id: true,
    title: true,
    publisher: true,
    kind: true,
    date: true,
  }),
  extraction: z.string(),
  span: evidenceSchema.shape.span,
  page: evidenceSchema.shape.page,
  stance: z.enum(STANCES),
  /** Probability of the stance. */
  probability: z.number().min(0).max(1),
  /** Whether the sentence bears on the claim at all: 0 to 1. */
  relevance: z.number().min(0).max(1),
  speaker: evidenceSchema.shape.speaker,
  certainty: evidenceSchema.shape.certainty,
  /** The origin in the report, or null where the sentence is no evidence. */
  origin: z.string().nullable(),
  /** The number in the report, or null where it isn't cited. */
  n: z.int().positive().nullable(),
});

export type KeptSentence = z.infer<typeof keptSentenceSchema>;
