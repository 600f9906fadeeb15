import { z } from '@hono/zod-openapi';
import { STANCES } from '../../model/evidence.js';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { nullable } from '../answering/nullable.js';
import { rulingSchema } from '../rulings/schemas.js';

/** A sentence that was judged for a check, cited or not. */
export const judgedSentenceSchema = z
  .object({
    document: z.string(),
    extraction: z.string(),
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(PUBLISHER_KINDS),
    date: z.string().nullable(),
    claim: z.string(),
    span: z.object({ start: z.int(), end: z.int() }),
    page: z.int().nullable(),
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    stance: z.enum(STANCES),
    probability: z.number(),
    relevance: z.number(),
    speaker: z.string().nullable(),
    certainty: z.enum(['asserted', 'hedged', 'denied']),
    origin: z.string().nullable(),
    n: z.int().nullable().meta({ description: 'Its number in the report; null where not cited.' }),
    ruling: nullable(rulingSchema).meta({
      description: 'On its stance: the one in force now, otherwise the one the check used.',
    }),
    rulings: z.array(rulingSchema).meta({
      description: 'All those in force, including on its origin, in the order they were made.',
    }),
  })
  .openapi('JudgedSentence');

export const sentenceQuerySchema = z.object({
  stance: z.enum(STANCES).optional(),
  publisher: z.string().max(300).optional(),
  origin: z.string().max(100).optional(),
  speaker: z.string().max(300).optional(),
  cited: z.enum(['true', 'false']).optional(),
});

export type JudgedSentenceView = z.infer<typeof judgedSentenceSchema>;
export type SentenceQuery = z.infer<typeof sentenceQuerySchema>;
