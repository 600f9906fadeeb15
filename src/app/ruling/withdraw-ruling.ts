import { CorroborateError } from '../../model/error.js';
import type { RecordedRuling, Withdrawal } from '../../model/ruling.js';
import type { OperationContext } from '../context.js';

/**
 * Ends a ruling from now on, and gives it with its end.
 *
 * @throws {CorroborateError} `not-found`; `invalid-input` where it is withdrawn already.
 */
export async function withdrawRuling(
  context: OperationContext,
  withdrawal: Omit<Withdrawal, 'at'>,
): Promise<RecordedRuling> {
  const { ledger } = await context.stores();
  await ledger.withdrawRuling({ ...withdrawal, at: context.clock.now().toISOString() });
  const recorded = (await ledger.rulings()).find(({ id }) => id === withdrawal.ruling);
  if (recorded === undefined)
    throw new CorroborateError('internal-error', `The ruling ${withdrawal.ruling} has disappeared`);
  return recorded;
}
