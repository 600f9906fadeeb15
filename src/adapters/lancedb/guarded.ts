import { CorroborateError } from '../../model/error.js';
import { retryConflicts } from './retry-conflicts.js';

const UNWRITABLE = /os error (28|30|13|1|27|122)\b|No space left|Permission denied|Read-only/;

/** Tells a full disk from a damaged index: the engine reports both as errors without a code. */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CorroborateError) throw error;
    if (UNWRITABLE.test(error.message)) {
      throw new CorroborateError('storage-full', "The index can't be written", {
        hint: 'Free some space on its disk, or make its folder writable, then try again.',
        retryable: true,
        cause: error,
      });
    }
    throw new CorroborateError('dossier-damaged', 'The index is damaged', {
      hint: 'Rebuild it with `corroborate reindex`: nothing is lost.',
      cause: error,
    });
  }
}

/** A write, guarded, that is tried again when another process changed the table meanwhile. */
export const guardedWrite = <Result>(work: () => Promise<Result>): Promise<Result> =>
  guarded(() => retryConflicts(work));
