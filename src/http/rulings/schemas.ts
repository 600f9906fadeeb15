import { z } from '@hono/zod-openapi';
import { STANCES } from '../../model/evidence.js';

const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .openapi('Span');

const extraction = z
  .string()
  .max(100)
  .optional()
  .meta({ description: 'The reading whose characters the span counts; by default, the newest.' });

const placeSchema = z
  .strictObject({
    document: z.string().min(1).max(100),
    extraction,
    span: spanSchema,
    quote: z.string().max(20_000).optional().meta({ description: 'The words there; ignored.' }),
  })
  .openapi('Place');

const note = z
  .string()
  .trim()
  .min(1, 'a ruling has its reason')
  .max(2000)
  .meta({ description: 'Why; shown with the ruling wherever it applies.' });
const by = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .meta({ description: 'The name to record; by default, that of the token.' });
const claim = z
  .string()
  .min(1)
  .max(2000)
  .meta({ description: 'Text of the claim that it is about.' });

export const newRulingSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('stance'),
      claim,
      document: z.string().min(1).max(100),
      extraction,
      span: spanSchema,
      stance: z.enum(STANCES),
      note,
      by,
    }),
    z.strictObject({
      kind: z.enum(['merge', 'split']),
      claim,
      evidence: z.array(placeSchema).min(1).max(200),
      note,
      by,
    }),
    z.strictObject({
      kind: z.enum(['same', 'not-same']),
      names: z
        .array(z.string().trim().min(1).max(500))
        .min(2)
        .max(50)
        .meta({ description: 'Names that mean one body (same), or two that do not (not-same).' }),
      note,
      by,
    }),
  ])
  .openapi('NewRuling');

export const withdrawalSchema = z.strictObject({ note, by }).openapi('Withdrawal');

/** What a reader decided: a stance overruled, sentences told to be of one or several origins, or names of one or several bodies. */
export const rulingSchema = z
  .object({
    id: z.string(),
    claim: z.string(),
    kind: z.enum(['stance', 'merge', 'split', 'same', 'not-same']),
    names: z.array(z.string()).optional(),
    document: z.string().optional(),
    extraction: z.string().optional(),
    span: spanSchema.optional(),
    quote: z.string().optional(),
    stance: z.enum(STANCES).optional(),
    evidence: z.array(placeSchema).optional(),
    note: z.string(),
    by: z.string(),
    at: z.string(),
    withdrawn: z
      .object({ note: z.string(), by: z.string(), at: z.string() })
      .optional()
      .meta({ description: 'Present where it no longer applies.' }),
  })
  .openapi('Ruling');

export type NewRuling = z.infer<typeof newRulingSchema>;
export type RulingView = z.infer<typeof rulingSchema>;
