import type { Ruling } from '../../model/ruling.js';
import type { Ledger } from '../../ports/ledger.js';

/** The rulings that nobody withdrew, in the order in which they were made. */
export const rulingsInForce = async (ledger: Ledger): Promise<Ruling[]> =>
  (await ledger.rulings()).flatMap(({ withdrawn, ...ruling }) => (withdrawn ? [] : ruling));
