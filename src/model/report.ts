import { z } from 'zod';
import { assistanceSchema } from './assistance.js';
import { computedSchema } from './computed.js';
import { DATE_BASES } from './document.js';
import { evidenceSchema, STANCES } from './evidence.js';
import { KIND_SOURCES, STAKE_SOURCES } from './fact-sources.js';
import { ledgerHeadSchema } from './ledger-head.js';
import {
  concerningSchema,
  followUpSaysSchema,
  gapSaysSchema,
  headingSaysSchema,
  narrativeSaysSchema,
  originSaysSchema,
  reasonSaysSchema,
  recordSaysSchema,
  statementSaysSchema,
} from './says.js';
import { signatureSchema } from './signature.js';
import { spanSchema } from './span.js';
import { webOfReportSchema } from './web-run.js';

export const VERDICTS = ['supported', 'refuted', 'conflicting', 'not-enough-evidence'] as const;
export type VerdictLabel = (typeof VERDICTS)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const numbers = z.array(z.int().positive());

/*
 * Where a value `says` something, the text beside it is exactly that sentence of `phrases/`. Reports
 * of before there were such values, and sentences of a language model, have the text alone.
 */

const statementSchema = z.object({
  text: z.string().min(1),
  says: statementSaysSchema.optional(),
  /** Numbers of the evidence that the sentence rests on; empty only where it says what is lacking. */
  citations: numbers,
  form: z.enum(['quoted', 'composed', 'generated']),
  audit: z.object({
    status: z.enum(['entailed', 'partly', 'not-applicable']),
    score: z.number().min(0).max(1),
  }),
});

const SECTION_KINDS = ['summary', 'finding', 'narratives', 'uncertainty', 'bottom-line'] as const;

const sectionSchema = z.object({
  kind: z.enum(SECTION_KINDS),
  heading: z.string(),
  says: headingSaysSchema.optional(),
  statements: z.array(statementSchema),
});

const verdictSchema = z.object({
  label: z.enum(VERDICTS),
  /** How likely the label is right. */
  probability: z.number().min(0).max(1),
  /** How good the evidence base is; never derived from the probability. */
  confidence: z.enum(CONFIDENCES),
  reasons: z.array(z.string()),
  /** The reasons again, as values. */
  because: z.array(reasonSaysSchema).optional(),
  stability: z
    .object({ rewordings: z.int(), agreeing: z.int(), mirrored: z.boolean().nullable() })
    .nullable(),
});

const narrativeSchema = z.object({
  id: z.string(),
  label: z.string(),
  stance: z.enum(STANCES),
  holders: z.array(z.string()),
  interests: z.array(
    z.object({
      text: z.string(),
      /** The words that tell of it, where a document of the dossier does. */
      evidence: numbers,
      from: z.enum(STAKE_SOURCES).optional(),
    }),
  ),
  /** What a reader must know of who holds it: that only parties and others with a stake do. */
  notes: z.array(z.string()).optional(),
  evidence: numbers,
  leavesOpen: z.array(z.string()),
  /** Label, notes and what it leaves open again, as values. */
  says: z
    .object({
      label: narrativeSaysSchema,
      notes: z.array(narrativeSaysSchema),
      leavesOpen: z.array(narrativeSaysSchema),
    })
    .optional(),
});

/**
 * What is missing: a decision (`undecided`), a part of the claim (`part`), what sources say is not
 * on record (`unrecorded`), a cited document (`absent`), documents of a time (`period`), a party's
 * own words (`unheard`), an exact date (`undated`), or a model that reads the language (`unread`).
 */
const GAP_KINDS = [
  'undecided',
  'part',
  'unrecorded',
  'absent',
  'period',
  'unheard',
  'undated',
  'unread',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

const gapSchema = z.object({
  /** Absent from reports of before there were kinds. */
  kind: z.enum(GAP_KINDS).optional(),
  text: z.string(),
  says: gapSaysSchema.optional(),
  evidence: numbers,
  record: z.string().nullable(),
  /** The record as a value, and whom and which times it would have to be about. */
  seeks: recordSaysSchema.nullable().optional(),
  concerning: concerningSchema.nullable().optional(),
  holder: z.string().nullable(),
});

/** A stretch of a document that shows why an origin's members belong together. */
const shownBySchema = z.object({
  document: z.string(),
  /** The extraction whose text the span counts in. */
  extraction: z.string(),
  span: spanSchema,
  /** `text.slice(start, end)`. */
  quote: z.string().min(1),
});

const originSchema = z.object({
  id: z.string(),
  evidence: numbers,
  why: z.string(),
  /** Why again, sentence by sentence, as values. */
  because: z.array(originSaysSchema).optional(),
  /** Whose account it is: absent where nobody is known to hand it on. */
  teller: z.string().optional(),
  /** Absent for what one document says alone. */
  shownBy: z.array(shownBySchema).optional(),
});

const importedSchema = z.object({ from: z.string(), by: z.string(), at: z.string() });

const sourceSchema = z.object({
  publisher: z.string(),
  kind: z.string(),
  /** Where the kind is known from where nobody described the publisher. */
  kindFrom: z.enum(KIND_SOURCES).optional(),
  /** Where its entry was taken from, and who accepted it. */
  imported: importedSchema.optional(),
  /** Known publishers that its documents say they are of, where nothing bears it out. */
  saysItIs: z.array(z.string()).optional(),
  /** Dates that its documents give themselves and that something contradicts. */
  dates: z
    .array(z.object({ title: z.string(), date: z.string(), basis: z.enum(DATE_BASES) }))
    .optional(),
  interests: z.array(z.string()),
  /** The interests again, each with where it is known from. */
  stakes: z
    .array(z.object({ text: z.string(), from: z.enum(STAKE_SOURCES), evidence: numbers }))
    .optional(),
  documents: z.int(),
  cited: z.int(),
  /** What its documents that were read hold and their readers do not see, or is meant for machines; none of it is evidence. */
  hidden: z
    .array(z.object({ document: z.string(), title: z.string(), text: z.string(), why: z.string() }))
    .optional(),
});

/** A ruling that the report took into account. */
const reportRulingSchema = z.object({
  id: z.string(),
  kind: z.enum(['stance', 'merge', 'split']),
  note: z.string(),
  by: z.string(),
  at: z.string(),
  /** What the engine held, and what holds by the ruling: a stance, or how many origins. */
  from: z.string(),
  to: z.string(),
  claim: z.string(),
  /** The sentence ruled on; of several, the first. It need not be evidence any more. */
  document: z.string(),
  publisher: z.string(),
  extraction: z.string(),
  span: spanSchema,
  quote: z.string(),
  /** The words that were ruled on, where only nearly these were found in a new reading of the document. */
  ruledQuote: z.string().optional(),
  evidence: numbers,
  /** Where it was taken from and by whom, where it was not made in this dossier. */
  imported: z.object({ from: z.string(), by: z.string(), at: z.string() }).optional(),
});

/** The answer to one question: an immutable value, the contract that every form hangs on. */
export const reportSchema = z.object({
  schema: z.literal('corroborate/report@1'),
  id: z.string(),
  question: z.string(),
  checkedAt: z.string(),
  asOf: z.string().nullable(),
  dossier: z.object({
    name: z.string(),
    revision: z.string(),
    documents: z.int(),
    /** Where the record stood when the question was asked; absent from reports of before there were chains. */
    head: ledgerHeadSchema.optional(),
  }),
  engine: z.object({
    version: z.string(),
    writer: z.string(),
    models: z.record(z.string(), z.string()),
    /** Language and edition of the sentences: `en-1`. */
    phrases: z.string().optional(),
  }),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** Its negation, and the claim affirmed and as part of a sentence. */
      negation: z.string().optional(),
      affirmed: z.string().optional(),
    }),
  ),
  verdict: verdictSchema.nullable(),
  sections: z.array(sectionSchema),
  evidence: z.array(evidenceSchema),
  origins: z.array(originSchema),
  narratives: z.array(narrativeSchema),
  gaps: z.array(gapSchema),
  sources: z.array(sourceSchema),
  followUps: z.array(z.string()),
  /** The follow-ups again, as values. */
  asksNext: z.array(followUpSaysSchema).optional(),
  /** Only where tables of the dossier were computed with. */
  computed: z.array(computedSchema).optional(),
  /** Only where a reader's ruling applied. */
  rulings: z.array(reportRulingSchema).optional(),
  /** The verdict as the engine's judgements alone give it; null for an open question. */
  withoutRulings: z
    .object({ verdict: verdictSchema.shape.label, probability: verdictSchema.shape.probability })
    .nullable()
    .optional(),
  /** Only where a language model was asked: what each did, and what was sent to it. */
  assistance: z.array(assistanceSchema).optional(),
  /** Only where the web was asked: what was searched, kept, set aside and could not be read. */
  web: webOfReportSchema.optional(),
  /** Only where the desk has a key. */
  signature: signatureSchema.optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Narrative = z.infer<typeof narrativeSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Origin = z.infer<typeof originSchema>;
export type OriginProof = z.infer<typeof shownBySchema>;
export type ReportRuling = z.infer<typeof reportRulingSchema>;
export type Source = z.infer<typeof sourceSchema>;
