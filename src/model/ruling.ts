import { z } from 'zod';
import { STANCES } from './evidence.js';
import { spanSchema } from './span.js';

/** A sentence that somebody ruled on: found again by its words where its document is read anew. */
const ruledPlaceSchema = z.object({
  document: z.string(),
  /** The extraction whose text the span counts in. */
  extraction: z.string(),
  span: spanSchema,
  /** The sentence: `text.slice(start, end)`. */
  quote: z.string().min(1),
  /** The words that were ruled on, where only nearly these stand in a new reading of the document. */
  ruledQuote: z.string().optional(),
});

export type RuledPlace = z.infer<typeof ruledPlaceSchema>;

const act = {
  /** Who ruled, in their own words. */
  by: z.string().min(1),
  /** ISO 8601 instant. */
  at: z.string(),
  /** Why. */
  note: z.string().min(1),
};

const common = {
  id: z.string(),
  /** The text of the claim that it is about. */
  claim: z.string().min(1),
  ...act,
  /** Where it was taken from, by whom and when, where it was not made in this dossier. */
  imported: z.object({ from: z.string(), by: z.string(), at: z.string() }).optional(),
};

/** A reader's word that a sentence says something else of a claim than the engine judged. */
const stanceRulingSchema = z.object({
  ...common,
  kind: z.literal('stance'),
  ...ruledPlaceSchema.shape,
  stance: z.enum(STANCES),
});

/** … that sentences go back to one account (`merge`), or don't belong to theirs (`split`). */
const originRulingSchema = z.object({
  ...common,
  kind: z.enum(['merge', 'split']),
  evidence: z.array(ruledPlaceSchema).min(1),
});

/**
 * … that names mean one body (`same`), or two (`not-same`), however alike they are. Its claim is that
 * statement, and it holds for all questions of the dossier.
 */
const nameRulingSchema = z.object({
  ...common,
  kind: z.enum(['same', 'not-same']),
  names: z.array(z.string().min(1)).min(2),
});

/**
 * What a reader holds against the engine. It stands beside the engine's judgement, never in its
 * place, and applies when the claim is checked again.
 */
export const rulingSchema = z.discriminatedUnion('kind', [
  stanceRulingSchema,
  originRulingSchema,
  nameRulingSchema,
]);

/** The end of a ruling: the ruling itself stays in the record. */
export const withdrawalSchema = z.object({ ruling: z.string(), ...act });

/** A ruling as the ledger has it: in force while nobody has withdrawn it. */
export const recordedRulingSchema = z.intersection(
  rulingSchema,
  z.object({ withdrawn: withdrawalSchema.omit({ ruling: true }).nullable() }),
);

export type StanceRuling = z.infer<typeof stanceRulingSchema>;
export type OriginRuling = z.infer<typeof originRulingSchema>;
export type NameRuling = z.infer<typeof nameRulingSchema>;
/** A ruling that is about what sentences say of a claim. */
export type ClaimRuling = StanceRuling | OriginRuling;
export type Ruling = z.infer<typeof rulingSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type RecordedRuling = z.infer<typeof recordedRulingSchema>;

/** The sentences that a ruling is about. */
export const placesOf = (ruling: Ruling): RuledPlace[] => {
  if ('names' in ruling) return [];
  if (ruling.kind !== 'stance') return ruling.evidence;
  const { document, extraction, span, quote, ruledQuote } = ruling;
  return [{ document, extraction, span, quote, ...(ruledQuote !== undefined && { ruledQuote }) }];
};

/** Whether a ruling is about the sentence at this place, however its document was read since. */
export const isAbout = (
  ruling: Ruling,
  { document, extraction, span, quote }: RuledPlace,
): boolean =>
  placesOf(ruling).some(
    (place) =>
      place.document === document &&
      place.quote === quote &&
      (place.extraction !== extraction || place.span.start === span.start),
  );
