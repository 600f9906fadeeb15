import type { Claim } from '../model/claim.js';

/** The statement without its negation; one that is not negated is itself. */
export const affirmative = (claim: Claim): Claim =>
  claim.negated ? { ...claim, text: claim.negation, negation: claim.text, negated: false } : claim;
