import { STANCES, type Stance } from '../../src/model/evidence.js';
import type { Judge } from '../../src/ports/judge.js';

/** A judge that goes by the wording: what it says of a claim's sentences hangs on the claim's text. */
export function wordingJudge(stanceOn: (claim: string) => Stance): Judge {
  return {
    name: 'wording-1',
    judge: async (pairs) =>
      pairs.map(({ claim }) => {
        const said = stanceOn(claim.text);
        const stances = Object.fromEntries(
          STANCES.map((stance) => [stance, stance === said ? 0.91 : 0.03]),
        ) as Record<Stance, number>;
        return { relevance: 0.9, stances };
      }),
  };
}
