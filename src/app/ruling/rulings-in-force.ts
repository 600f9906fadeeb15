import type { ClaimRuling, NameRuling } from '../../model/ruling.js';
import type { Ledger } from '../../ports/ledger.js';

async function inForce(ledger: Ledger): Promise<{ claims: ClaimRuling[]; names: NameRuling[] }> {
  const claims: ClaimRuling[] = [];
  const names: NameRuling[] = [];
  for (const { withdrawn, ...ruling } of await ledger.rulings()) {
    if (withdrawn) continue;
    if ('names' in ruling) names.push(ruling);
    else claims.push(ruling);
  }
  return { claims, names };
}

/** The rulings on claims that nobody withdrew, in the order in which they were made. */
export const rulingsInForce = async (ledger: Ledger): Promise<ClaimRuling[]> =>
  (await inForce(ledger)).claims;

/** Those on names. */
export const nameRulingsInForce = async (ledger: Ledger): Promise<NameRuling[]> =>
  (await inForce(ledger)).names;
