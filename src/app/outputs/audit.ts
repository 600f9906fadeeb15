import { z } from 'zod';
import { draftAuditSchema } from '../../model/draft-audit.js';

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

export const auditOutputSchema = z.discriminatedUnion('kind', [
  reportAuditSchema,
  draftAuditSchema,
]);

export type ReportAudit = z.infer<typeof reportAuditSchema>;
export type AuditOutput = z.infer<typeof auditOutputSchema>;

/** Whether anything proves who gave a report its verdict: the record, or the desk's signature. */
export const isProven = ({ faults, stored, signature }: ReportAudit): boolean =>
  faults.length === 0 && (stored === 'identical' || signature.state === 'holds');

export type { DraftAudit, DraftSentence } from '../../model/draft-audit.js';
