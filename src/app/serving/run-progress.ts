import { RUN_STAGES, type RunStage, type StageProgress } from '../../model/check-run.js';
import type { Step } from '../run-options.js';

const isBefore = (one: RunStage, other: RunStage): boolean =>
  RUN_STAGES.indexOf(one) < RUN_STAGES.indexOf(other);

/** The progress with a step entered: stages before it are done, and it stands where the step says. */
export function withStep(progress: readonly StageProgress[], step: Step): StageProgress[] {
  const { stage, done = 0, total = 1, note, kept } = step;
  if (stage === undefined) return [...progress];
  const before = progress
    .filter((known) => isBefore(known.stage, stage))
    .map((known) => ({ ...known, done: known.total }));
  const told = { ...(note !== undefined && { note }), ...(kept && { kept }) };
  return [...before, { stage, done, total: Math.max(1, total), ...told }];
}

/** The progress of a run that came to its end. */
export const completeProgress = (progress: readonly StageProgress[]): StageProgress[] =>
  progress.map((known) => ({ ...known, done: known.total }));
