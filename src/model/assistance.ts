import { z } from 'zod';

/** What a language model may do: read evidence a second time, propose what to look for, or write. */
export const MODEL_ROLES = ['reader', 'asker', 'writer'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/** Why a model gave no answer: what was wrong with the endpoint, or with what it said. */
export const MODEL_FAILURES = [
  'unreachable',
  'unauthorised',
  'unknown-model',
  'quota',
  'timeout',
  'refused',
  'cut-off',
  'not-the-schema',
  'private',
] as const;
export type ModelFailureKind = (typeof MODEL_FAILURES)[number];

/** What one language model did for a report, and what was sent to it. */
export const assistanceSchema = z.object({
  role: z.enum(MODEL_ROLES),
  model: z.string(),
  /** Origin of its endpoint. */
  endpoint: z.string(),
  /** Whether the endpoint is on the machine that asked: then nothing left it. */
  local: z.boolean(),
  requests: z.int().nonnegative(),
  /** Ids of the documents whose words were sent. */
  documents: z.array(z.string()),
  /** Documents that would have been of use and were kept back because they are private. */
  keptBack: z.int().nonnegative(),
  tokens: z.object({ input: z.int().nullable(), output: z.int().nullable() }),
  /** In US dollars; null where the model has no price. */
  cost: z.number().nullable(),
  /** Each way in which it failed to answer, with how often. */
  failures: z.array(
    z.object({ why: z.enum(MODEL_FAILURES), message: z.string(), times: z.int().positive() }),
  ),
  /** Of a writer: how many of its sentences were asked of the audit, and how many it replaced. */
  sentences: z.object({ written: z.int(), replaced: z.int() }).optional(),
  /** Of a reader: on how many passages it was asked, and on how many it saw it otherwise. */
  passages: z.object({ read: z.int(), differing: z.int() }).optional(),
});
export type Assistance = z.infer<typeof assistanceSchema>;
