import type { Claim } from '../model/claim.js';
import type { Judgement } from '../ports/judge.js';

/** The statement without its negation; one that is not negated is itself. */
export const affirmative = (claim: Claim): Claim =>
  claim.negated ? { ...claim, text: claim.negation, negation: claim.text, negated: false } : claim;

/** What a judgement of the affirmative says of the claim: of a negative one, the mirror image. */
export function judgementOn(claim: Claim, ofAffirmative: Judgement): Judgement {
  if (!claim.negated) return ofAffirmative;
  const { relevance, stances } = ofAffirmative;
  return {
    relevance,
    stances: { ...stances, supports: stances.refutes, refutes: stances.supports },
  };
}
