import { z } from 'zod';
import { DATE_BASES } from './document.js';
import { spanSchema } from './span.js';

/** What one body does to or with another. The agent is named first: who trained, paid, sued. */
export const RELATION_KINDS = [
  'trained',
  'contracted-with',
  'deputised',
  'paid',
  'supplied',
  'shared-data-with',
  'sued',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * How the sentence puts it: as what is so; as what is meant to be; as what is not so; as what
 * somebody else than the publisher says, or what is only said to be.
 */
export const RELATION_CERTAINTIES = ['stated', 'planned', 'denied', 'alleged'] as const;
export type RelationCertainty = (typeof RELATION_CERTAINTIES)[number];

/** What kind of body a name is, as far as the name tells. */
const BODY_KINDS = [
  'state',
  'public-body',
  'company',
  'organisation',
  'person',
  'unknown',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** How a name was found to mean the body that it is counted under. */
export const NAME_RULES = [
  'same-name',
  'known-body',
  'defined-there',
  'company-ending',
  'ruled',
] as const;
export type NameRule = (typeof NAME_RULES)[number];

const endSchema = z.object({
  /** Id that all names of the body share. */
  body: z.string(),
  /** As the sentence has it, with the people that stand for the body: "ICE agents". */
  said: z.string(),
});

export const relatedBodySchema = z.object({
  id: z.string(),
  /** The fullest of its names. */
  name: z.string(),
  kind: z.enum(BODY_KINDS),
  names: z.array(
    z.object({
      name: z.string(),
      rule: z.enum(NAME_RULES),
      /** How surely the name means this body, 0 to 1: a number a rule, no likeness of letters. */
      score: z.number().min(0).max(1),
      /** How often it stands in the relations found. */
      count: z.int().positive(),
    }),
  ),
});

export type RelatedBody = z.infer<typeof relatedBodySchema>;

/** One sentence that says who did what to whom. */
export const relationSchema = z.object({
  /** `rel_` and 16 hex digits over kind, ends and place. */
  id: z.string(),
  kind: z.enum(RELATION_KINDS),
  agent: endSchema,
  patient: endSchema,
  certainty: z.enum(RELATION_CERTAINTIES),
  /** Who is said to say it, where that is not the publisher. */
  speaker: z.string().nullable(),
  /** The time that the sentence names for it: ISO days, both inclusive, and its words. */
  when: z.object({ earliest: z.string(), latest: z.string(), said: z.string() }).nullable(),
  /** What it was about, in money, where a cell of a table says so. */
  amount: z.object({ value: z.number(), currency: z.string().nullable() }).optional(),
  /** The paper under which it was done, in the words of the sentence. */
  record: z.string().nullable(),
  place: z.object({
    document: z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string().nullable(),
      dateBasis: z.enum(DATE_BASES).optional(),
    }),
    extraction: z.string(),
    /** The sentence, in the text of the extraction. */
    span: spanSchema,
    page: z.int().positive().nullable(),
    quote: z.string().min(1),
    /** Where it is a row of a table that says it: the table of the document, the row, and the columns read. */
    cells: z
      .object({
        place: z.int().positive(),
        row: z.int().positive(),
        columns: z.array(z.string()).min(2),
      })
      .optional(),
  }),
});

export type Relation = z.infer<typeof relationSchema>;
