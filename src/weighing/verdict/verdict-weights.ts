import type { VerdictWeights } from './verdict-model.js';

/**
 * Every number that the verdict uses. `model` is learnt: `npm run fit:verdict` makes it from the
 * dossiers in eval/dossiers/train, and chooses its temperature, by leaving a dossier out at a time.
 */
export const VERDICT_WEIGHTS = {
  /**
   * What an account still counts that a newer primary record contradicts, and how sure the reader
   * has to be of what the record says.
   */
  outranking: { left: 0.5, sure: 0.7 },
  /**
   * Least probability with which a label is given. What is less likely than not is no verdict, and a
   * side has to be likely: .6 was chosen on the dossiers that the model learns from, each left out in turn.
   */
  least: { side: 0.6, conflicting: 0.5 },
  /**
   * Strength of a passage that holds the claim only in part from which no side is given: what
   * speaks for a side then speaks for that part.
   */
  qualified: 0.7,
  /** Strength of both sides from which they divide the record, as far as they are alike. */
  contested: 0.5,
  // The learnt part: from here to the end of `model` the file is written by the fit.
  model: {
    for: { best: 2.982, second: 0.664 },
    against: { best: 0, second: 0 },
    decided: { start: -0.41, contested: 0, qualified: -0.855 },
    conflicting: { start: -0.491, contested: 2.535, qualified: 0.925 },
    temperature: 1,
  } satisfies VerdictWeights,
} as const;
