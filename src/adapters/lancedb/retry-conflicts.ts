import { setTimeout as sleep } from 'node:timers/promises';
import { CorroborateError } from '../../model/error.js';

/** Eleven waits of 10 ms to 2 s, about eight seconds in all. */
const MOST_TRIES = 12;

const CONFLICT = /commit conflict|concurrent|preempted|already exists/i;

/**
 * Runs a write again when another process changed the table meanwhile. The work must read the
 * table's state afresh each time.
 *
 * @throws {CorroborateError} `dossier-locked` where others kept winning.
 */
export async function retryConflicts<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || !CONFLICT.test(error.message)) throw error;
      if (tries === MOST_TRIES) {
        throw new CorroborateError('dossier-locked', 'Other processes keep the index busy', {
          hint: 'Wait until they are done, then try again.',
          retryable: true,
          cause: error,
        });
      }
      // Two writers that wait equally long would meet again.
      await sleep(Math.min(10 * 2 ** tries, 2000) * (0.5 + Math.random() / 2));
    }
  }
}
