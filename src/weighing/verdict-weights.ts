import type { VerdictCosts, VerdictWeights } from './verdict-model.js';

/**
 * Every number that the verdict uses. `model` is learnt: `npm run fit:verdict` makes it anew, all
 * but what it says of `qualified`, which no labelled set tells and which is set by hand like the rest.
 */
export const VERDICT_WEIGHTS = {
  /** Each further sentence of one document on one side counts this share of the one before. */
  repetition: 0.3,
  /** What a sentence counts by how certain it sounds. */
  certainty: { asserted: 1, hedged: 0.75, denied: 1 },
  /**
   * What an account still counts that a newer primary record contradicts, and how sure the judge
   * has to be of what the record says.
   */
  outranking: { left: 0.5, sure: 0.7 },
  /**
   * Strength that the strongest sentence of a side needs before the side is answered, by how many were
   * read to find it. Set on dossiers for development (many) and claims with five sentences each (few).
   */
  enough: {
    few: { read: 10, strength: 0.2 },
    many: { read: 60, strength: 0.55 },
  },
  /** Share of a side's probability from which its contrary, where evidence says it, divides the record. */
  divided: 0.5,
  /** What each answer costs where another is right: a side for its contrary most. */
  costs: {
    supported: { supported: 0, refuted: 1.75, conflicting: 1, 'not-enough-evidence': 1 },
    refuted: { supported: 1.75, refuted: 0, conflicting: 1, 'not-enough-evidence': 1 },
    conflicting: { supported: 1.2, refuted: 1.2, conflicting: 0, 'not-enough-evidence': 1.2 },
    'not-enough-evidence': {
      supported: 0.9,
      refuted: 0.9,
      conflicting: 0.9,
      'not-enough-evidence': 0,
    },
  } satisfies VerdictCosts,
  // The learnt part: from here to the end of `model` the file is written by the fit.
  model: {
    for: { best: 5.718, others: 2.933, direct: 0.428 },
    against: { best: 0, others: 0.824, direct: 0 },
    decided: {
      start: -1.479,
      contested: -2.686,
      contestedOthers: 0,
      qualified: -4,
      qualifiedOthers: 0,
    },
    conflicting: {
      start: -1.209,
      contested: 3.031,
      contestedOthers: 0,
      qualified: 6,
      qualifiedOthers: 0,
    },
    temperature: 2,
  } satisfies VerdictWeights,
} as const;
