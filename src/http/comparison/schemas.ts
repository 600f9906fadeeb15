import { z } from '@hono/zod-openapi';
import { evidenceSchema } from '../../model/evidence.js';
import { CONFIDENCES, VERDICTS } from '../../model/report.js';
import { nullable } from '../answering/nullable.js';
import { checkHeadSchema } from '../checks/schemas.js';
import { rulingSchema } from '../rulings/schemas.js';

const evidenceViewSchema = z.object(evidenceSchema.shape).openapi('Evidence');

const verdictSchema = nullable(
  z.object({
    label: z.enum(VERDICTS),
    probability: z.number(),
    confidence: z.enum(CONFIDENCES),
  }),
);

const documentSchema = z.object({ id: z.string(), title: z.string(), publisher: z.string() });

export const comparisonQuerySchema = z.strictObject({
  from: z.string().min(1).max(100).meta({ description: 'The earlier check.' }),
  to: z.string().min(1).max(100).meta({ description: 'The later check.' }),
});

/** What changed between two checks of one question, and why. */
export const comparisonSchema = z
  .object({
    from: checkHeadSchema,
    to: checkHeadSchema,
    verdict: z.object({ from: verdictSchema, to: verdictSchema }),
    changed: z.boolean().meta({ description: 'Whether anything they say differs.' }),
    reasons: z.array(z.string()),
    evidence: z.object({
      added: z.array(evidenceViewSchema),
      removed: z.array(evidenceViewSchema),
      changed: z.array(
        z.object({ before: evidenceViewSchema, after: evidenceViewSchema, why: z.string() }),
      ),
    }),
    documents: z.object({ added: z.array(documentSchema), removed: z.array(documentSchema) }),
    rulings: z.array(rulingSchema),
  })
  .openapi('Comparison');
