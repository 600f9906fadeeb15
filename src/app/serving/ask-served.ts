import type { Check } from '../../model/check.js';
import type { CheckRun } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { RunOptions } from '../run-options.js';
import { findServedCheck } from './served-check.js';
import type { ServedDossier } from './served-dossier.js';

export interface ServedQuestion {
  question: string;
  asOf: string | null;
  /** Id of the token that it is asked with, or null. */
  owner: string | null;
}

/** Tells the stage that a run is at. */
function tellStage({ progress }: CheckRun, onProgress: RunOptions['onProgress']): void {
  const step = progress.at(-1);
  if (step === undefined) return;
  const { stage, done, total } = step;
  onProgress?.({ kind: 'step', text: stage, stage, done, total });
}

/** Follows a run until it is over; aborting the signal cancels it. */
async function followed(
  { runner }: ServedDossier,
  begun: CheckRun,
  { signal, onProgress }: RunOptions,
): Promise<CheckRun> {
  const cancel = () => void runner.cancel(begun);
  let unlisten = () => {};
  try {
    return await new Promise<CheckRun>((settle) => {
      unlisten = runner.listen(begun.id, (run) => {
        if (run.status === 'running') tellStage(run, onProgress);
        else settle(run);
      });
      signal?.addEventListener('abort', cancel, { once: true });
      if (signal?.aborted) cancel();
    });
  } finally {
    unlisten();
    signal?.removeEventListener('abort', cancel);
  }
}

/**
 * Asks a dossier that a server holds open, in its turn, and waits for its answer.
 *
 * @throws {CorroborateError} `too-many-requests`; why the check failed; `interrupted` where it was
 *   stopped.
 */
export async function askServed(
  dossier: ServedDossier,
  { question, asOf, owner }: ServedQuestion,
  options: RunOptions,
): Promise<Check> {
  await dossier.expectWhole();
  const begun = await dossier.runner.start(question, asOf, owner);
  const { status, failure } = await followed(dossier, begun, options);
  const { check } = await findServedCheck(dossier, begun.id);
  if (check !== null) return check;
  if (failure !== null) {
    const { code, message, hint } = failure;
    throw new CorroborateError(code, message, hint === null ? {} : { hint });
  }
  throw new CorroborateError('interrupted', `The check ${begun.id} was ${status}`, {
    hint: 'Ask again.',
    retryable: true,
  });
}
