import { z } from 'zod';
import { MODEL_FAILURES, MODEL_ROLES } from './assistance.js';

/** What a model said, as it came. */
const modelReplySchema = z.object({
  text: z.string(),
  /** Whether it came to its end: `cut-off` at the cap on tokens, `refused` by the model itself. */
  finish: z.enum(['whole', 'cut-off', 'refused']),
});

export type ModelReply = z.infer<typeof modelReplySchema>;

/** One request to a language model and what came of it, as a ledger keeps it. */
export const modelCallSchema = z.object({
  id: z.string(),
  /** ISO instant at which the answer was there. */
  at: z.string(),
  role: z.enum(MODEL_ROLES),
  model: z.string(),
  /** Origin of the endpoint. */
  endpoint: z.string(),
  /** SHA-256 of everything that the answer depends on: role, model, endpoint and request. */
  prompt: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ids of the documents whose words were sent. */
  documents: z.array(z.string()),
  /** In order: a first one that did not fit, where there is one, and its repair. */
  replies: z.array(modelReplySchema),
  usage: z.object({
    input: z.int().nullable(),
    output: z.int().nullable(),
    cost: z.number().nullable(),
  }),
  failure: z.object({ why: z.enum(MODEL_FAILURES), message: z.string() }).nullable(),
});

export type ModelCall = z.infer<typeof modelCallSchema>;

/** Failures that are the model's own answer: asked the same again it costs the same, and says it again. */
const ANSWERED: ReadonlySet<string> = new Set(['refused', 'cut-off', 'not-the-schema']);

/** Whether the model itself has answered, with or without what was asked of it. */
export const isAnswered = ({ failure, replies }: ModelCall): boolean =>
  failure === null || (ANSWERED.has(failure.why) && replies.length > 0);
