import { z } from 'zod';
import { FOLLOW_UPS } from './phrases/follow-ups.js';
import { GAPS, OWN_WORDS } from './phrases/gaps.js';
import { HEADINGS } from './phrases/headings.js';
import { NARRATIVES } from './phrases/narratives.js';
import { ORIGINS } from './phrases/origins.js';
import { STATEMENTS } from './phrases/phrases.js';
import { REASONS } from './phrases/reasons.js';
import { type RecordSays, USUAL_RECORD_NAMES } from './phrases/records.js';
import {
  type SaysOf,
  type SlotKind,
  type SlotValues,
  STAKED_STANDINGS,
  type Table,
} from './phrases/template.js';

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);

const recordSaysSchema: z.ZodType<RecordSays> = z.discriminatedUnion('template', [
  z.object({
    template: z.literal('usual-record'),
    slots: z.object({ record: z.enum(USUAL_RECORD_NAMES) }),
  }),
  z.object({ template: z.literal('named-record'), slots: z.object({ phrase: text }) }),
  z.object({ template: z.literal('dates-of-publication'), slots: z.object({ titles: texts }) }),
]);

const SLOT_SCHEMAS: { [K in SlotKind]: z.ZodType<SlotValues[K]> } = {
  quotes: texts.min(1),
  publisher: text,
  title: text,
  publisherKind: text,
  file: text.nullable(),
  alike: texts.min(2),
  date: text.nullable(),
  claims: texts,
  affirmed: text,
  assertion: text,
  question: text,
  party: text,
  parts: texts,
  phrase: text,
  matter: text,
  end: text.nullable(),
  asOf: text,
  searched: count,
  documents: count,
  origins: count,
  undatedAccounts: count,
  newest: text,
  publishers: texts,
  interested: z.array(z.object({ name: text, standing: z.enum(STAKED_STANDINGS) })),
  stance: z.enum(['supports', 'refutes', 'qualifies']),
  record: recordSaysSchema,
  recordOrNull: recordSaysSchema.nullable(),
  count,
  share: z.number().min(0).max(1),
  name: text,
  words: text,
  yes: z.boolean(),
  computed: z.object({ words: text, value: text }),
};

/** The sentences of a table as values: a union by the template's name, with the slots of each. */
function saysSchema<T extends Table>(table: T): z.ZodType<SaysOf<T>> {
  const [first, ...others] = Object.entries(table).map(([name, { slots }]) =>
    z.object({
      template: z.literal(name),
      slots: z.object(
        Object.fromEntries(Object.entries(slots).map(([slot, kind]) => [slot, SLOT_SCHEMAS[kind]])),
      ),
    }),
  );
  const union =
    first === undefined ? z.never() : z.discriminatedUnion('template', [first, ...others]);
  // Made of the table that the type is made of, which the compiler can't see.
  return union as unknown as z.ZodType<SaysOf<T>>;
}

export const statementSaysSchema = saysSchema(STATEMENTS);
export const gapSaysSchema = saysSchema({ ...GAPS, ...OWN_WORDS });
export const reasonSaysSchema = saysSchema(REASONS);
export const narrativeSaysSchema = saysSchema(NARRATIVES);
export const originSaysSchema = saysSchema(ORIGINS);
export const headingSaysSchema = saysSchema(HEADINGS);
export const followUpSaysSchema = saysSchema(FOLLOW_UPS);
export { recordSaysSchema };

/** Whom and which times a record would have to be about. */
export const concerningSchema = z.object({
  parties: texts,
  times: z.array(z.object({ from: text.nullable(), to: text.nullable() })),
});
