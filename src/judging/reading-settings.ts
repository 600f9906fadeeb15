/** Every number that reading the evidence goes by. */
export const READING = {
  /** Passages that are read for a claim at most, and copies of them beside. */
  passages: { originals: 24, copies: 12 },
  /** Pairs that are read between two looks whether to stop. */
  round: 8,
  /** Probability of `neither` below which a sentence leads its passage. */
  leads: 0.6,
  /** Probability from which a sentence says that something is unknown. */
  silence: 0.5,
  /** Probability of a passage's stance from which two sentences may bear it together. */
  together: 0.5,
} as const;
