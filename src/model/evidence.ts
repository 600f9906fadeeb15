import { z } from 'zod';
import { DATE_BASES } from './document.js';
import { recognitionSchema } from './recognition.js';
import { spanSchema } from './span.js';

export const STANCES = ['supports', 'refutes', 'qualifies', 'neither'] as const;
export type Stance = (typeof STANCES)[number];

const CERTAINTIES = ['asserted', 'hedged', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * A span with its stance on a claim, its probability, its speaker and its origin.
 * `prefix` and `suffix` are up to 200 code units of the text around the quote, to find it again
 * in another copy (W3C Web Annotation, TextQuoteSelector).
 */
export const evidenceSchema = z.object({
  n: z.int().positive(),
  claim: z.string(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    kind: z.string(),
    /** The known publisher that it says it is, where nothing bears it out. */
    saysItIs: z.string().optional(),
    date: z.string().nullable(),
    /** Present where the date is the document's own word and something contradicts it. */
    dateBasis: z.enum(DATE_BASES).optional(),
    url: z.string().nullable(),
    path: z.string().nullable(),
    sha256: z.string(),
  }),
  /** The extraction whose text the span counts in: readers improve, reports don't change. */
  extraction: z.string(),
  span: spanSchema,
  page: z.int().positive().nullable(),
  /** Only where it was read from a picture of the page. */
  recognised: recognitionSchema.optional(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  stance: z.enum(STANCES),
  probability: z.number().min(0).max(1),
  /** Where a language model read it too: what each reader said before their opinions were pooled. */
  opinions: z
    .array(
      z.object({
        reader: z.string(),
        stance: z.enum(STANCES),
        probability: z.number().min(0).max(1),
      }),
    )
    .optional(),
  speaker: z.string().nullable(),
  certainty: z.enum(CERTAINTIES),
  origin: z.string(),
});

export type Evidence = z.infer<typeof evidenceSchema>;
