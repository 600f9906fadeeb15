import { z } from 'zod';
import { evidenceSchema } from '../../model/evidence.js';

const reportAuditSchema = z.object({
  kind: z.literal('report'),
  report: z.string(),
  question: z.string(),
  /**
   * How the report compares to the check of the same id that the dossier keeps. Where it keeps
   * none, quotes are verified all the same, but not that nobody changed the verdict. Where no
   * dossier is at hand, neither is.
   */
  stored: z.enum(['identical', 'different', 'absent', 'no-dossier']),
  /**
   * What the desk's signature is worth: it holds, it is broken, its key is not at hand, or there is
   * none. `key` is the fingerprint that the report names.
   */
  signature: z.object({
    state: z.enum(['holds', 'broken', 'unknown-key', 'none']),
    key: z.string().nullable(),
  }),
  /**
   * How many of each were checked. `notCheckable` are the statements among them of which not all could
   * be: those of a report of before statements were values, quotations apart, and the words of those of
   * another edition. `notRead` are sentences of a language model that were not read beside what they
   * cite again, since that takes the dossier; absent where there are none.
   */
  checked: z.object({
    documents: z.int(),
    evidence: z.int(),
    statements: z.int(),
    notCheckable: z.int(),
    notRead: z.int().optional(),
  }),
  faults: z.array(
    z.object({
      /** Where in the report: `evidence[2].quote`. */
      place: z.string(),
      message: z.string(),
    }),
  ),
});

const placedQuoteSchema = evidenceSchema.pick({
  document: true,
  span: true,
  page: true,
  quote: true,
});

const draftSentenceSchema = z.object({
  text: z.string(),
  /** What the dossier says of the sentence; null where it states nothing that could be checked. */
  finding: z.enum(['supported', 'refuted', 'conflicting', 'not-decided', 'not-found']).nullable(),
  /** Its numbers, dates, names and negations that the passage nearest to it doesn't have. */
  missing: z.array(z.string()),
  /** How much the best evidence bears the finding out; null without evidence. */
  probability: z.number().nullable(),
  best: placedQuoteSchema.nullable(),
  /** Quotations in the sentence, with the place where the dossier has them word for word. */
  quotations: z.array(z.object({ text: z.string(), found: placedQuoteSchema.nullable() })),
  /**
   * How far the sentences that it quotes from bear it out as a whole, not just the words between the
   * marks; null where it quotes nothing of the dossier. `score` is the probability of `entailed`.
   */
  entailment: z
    .object({
      status: z.enum(['entailed', 'partly', 'not-entailed']),
      score: z.number().min(0).max(1),
    })
    .nullable(),
});

const draftAuditSchema = z.object({
  kind: z.literal('draft'),
  file: z.string(),
  sentences: z.array(draftSentenceSchema),
});

export const auditOutputSchema = z.discriminatedUnion('kind', [
  reportAuditSchema,
  draftAuditSchema,
]);

export type ReportAudit = z.infer<typeof reportAuditSchema>;
export type DraftAudit = z.infer<typeof draftAuditSchema>;
export type DraftSentence = z.infer<typeof draftSentenceSchema>;
export type PlacedQuote = z.infer<typeof placedQuoteSchema>;
export type AuditOutput = z.infer<typeof auditOutputSchema>;

/** Whether anything proves who gave a report its verdict: the record, or the desk's signature. */
export const isProven = ({ faults, stored, signature }: ReportAudit): boolean =>
  faults.length === 0 && (stored === 'identical' || signature.state === 'holds');

/** Whether a sentence of a draft can't stand: refuted, or with a quotation that nobody wrote. */
export const isFaulty = ({ finding, quotations }: DraftSentence): boolean =>
  finding === 'refuted' || quotations.some(({ found }) => found === null);
