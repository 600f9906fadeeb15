import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from './error.js';
import { WEB_SCOPES } from './web-run.js';

export const RUN_STATUSES = ['running', 'done', 'failed', 'cancelled', 'interrupted'] as const;

/** The stages of asking that take time, in their order; the first two are those of the web. */
export const RUN_STAGES = [
  'searching',
  'fetching',
  'gathering',
  'judging',
  'weighing',
  'writing',
] as const;
export type RunStage = (typeof RUN_STAGES)[number];

/** Why something failed, as a value. */
export const failureSchema = z.object({
  code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
  message: z.string(),
  hint: z.string().nullable(),
});

export type Failure = z.infer<typeof failureSchema>;

/** How far one stage is; `total` counts what is known to be done in it, at least 1. */
const stageProgressSchema = z.object({
  stage: z.enum(RUN_STAGES),
  done: z.int().nonnegative(),
  total: z.int().positive(),
  /** What there is to say of it in a few words. */
  note: z.string().optional(),
  /** Addresses of the pages that were kept so far, of a stage that fetches. */
  kept: z.array(z.string()).optional(),
});

export type StageProgress = z.infer<typeof stageProgressSchema>;

/** A check on its way: what a server keeps of it until the ledger holds its report, and after. */
export const checkRunSchema = z.object({
  /** The id of the check that it becomes. */
  id: z.string(),
  question: z.string(),
  asOf: z.string().nullable(),
  /** Whether the web is searched first, and what else answers; absent where it is not. */
  web: z.enum(WEB_SCOPES).optional(),
  status: z.enum(RUN_STATUSES),
  /** The stages that were begun, in their order. */
  progress: z.array(stageProgressSchema),
  /** Why it failed or was interrupted; null for the others. */
  failure: failureSchema.nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Counts the changes of this value from 1, so that who follows it knows what they have seen. */
  version: z.int().positive(),
});

export type CheckRun = z.infer<typeof checkRunSchema>;
