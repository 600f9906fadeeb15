import { CorroborateError } from '../../model/error.js';
import { retryConflicts } from './retry-conflicts.js';

const FULL = /os error (28|27|122)\b|No space left/;
const DENIED = /os error (30|13|1)\b|Permission denied|Read-only/;

/** Tells a full disk from a damaged index: the engine reports both as errors without a code. */
export async function withIndexErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CorroborateError) throw error;
    if (FULL.test(error.message)) {
      throw new CorroborateError('storage-full', 'The disk has no room for the index', {
        hint: 'Free some space on it, then try again.',
        retryable: true,
        cause: error,
      });
    }
    if (DENIED.test(error.message)) {
      throw new CorroborateError('access-denied', 'This user is not allowed to write the index', {
        hint: "Change the permissions of the dossier's folder, or run Corroborate as a user who has them.",
        retryable: true,
        cause: error,
      });
    }
    throw new CorroborateError('dossier-damaged', 'The index is damaged', {
      hint: 'Rebuild it with `reindex`: nothing is lost.',
      cause: error,
    });
  }
}

/** A write, guarded, that is tried again when another process changed the table meanwhile. */
export const withWriteErrors = <Result>(work: () => Promise<Result>): Promise<Result> =>
  withIndexErrors(() => retryConflicts(work));
