import { z } from 'zod';
import { evidenceSchema } from '../../model/evidence.js';
import { CONFIDENCES, VERDICTS } from '../../model/report.js';
import { recordedRulingSchema } from '../../model/ruling.js';

const verdictSchema = z
  .object({
    label: z.enum(VERDICTS),
    probability: z.number(),
    confidence: z.enum(CONFIDENCES),
  })
  .nullable();

const headSchema = z.object({
  id: z.string(),
  question: z.string(),
  asOf: z.string().nullable(),
  checkedAt: z.string(),
  dossierRevision: z.string(),
  engine: z.string(),
});

const documentsSchema = z.array(
  z.object({ id: z.string(), title: z.string(), publisher: z.string() }),
);

export const compareOutputSchema = z.object({
  from: headSchema,
  to: headSchema,
  verdict: z.object({ from: verdictSchema, to: verdictSchema }),
  /** Whether anything that the reports say is different. */
  changed: z.boolean(),
  /** What is behind the differences, a sentence each; empty where nothing is. */
  reasons: z.array(z.string()),
  evidence: z.object({
    /** Numbered as in the later check. */
    added: z.array(evidenceSchema),
    /** Numbered as in the earlier one. */
    removed: z.array(evidenceSchema),
    changed: z.array(z.object({ before: evidenceSchema, after: evidenceSchema, why: z.string() })),
  }),
  documents: z.object({ added: documentsSchema, removed: documentsSchema }),
  /** Rulings that one of the two went by and the other didn't. */
  rulings: z.array(recordedRulingSchema),
});

export type CompareOutput = z.infer<typeof compareOutputSchema>;
