/** Every number that the verdict uses. */
export const VERDICT_WEIGHTS = {
  /** Each further sentence of one document on one side counts this share of the one before. */
  repetition: 0.45,
  /** Least weight of the stronger side for any verdict but not-enough-evidence. */
  enough: 0.5,
  /** Share of the weight against or beside the leading side from which the evidence conflicts. */
  contested: 0.34,
  /** What a sentence counts by how certain it sounds. */
  certainty: { asserted: 1, hedged: 0.75, denied: 1 },
  /** Probability of the label: from the margin over the border, between these. */
  probability: { least: 0.5, most: 0.92, steepness: 2.2 },
} as const;
