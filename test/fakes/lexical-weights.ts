/**
 * Every number that the lexical reader uses. Set by hand on the `train` split and the engine's own
 * example; measured, never set, on `dev` (`npm run eval:pairs`).
 */
export const LEXICAL_WEIGHTS = {
  /** Coverage at which relevance is one half, and how steeply it rises. */
  relevance: { midpoint: 0.56, slope: 11 },
  /** Factor on relevance where no name of the claim is met, and where its predicate isn't. */
  unnamed: 0.15,
  unpredicated: 0.4,
  /** The same where the predicate stands in the sentence before or the heading. */
  impliedPredicate: 0.65,
  /** Share of the claim's words from which a missing predicate is no matter. */
  enoughWords: 0.6,
  /** Scores of the four stances by what was found; the highest wins, all are normalised. */
  stances: {
    affirmed: { supports: 1, refutes: 0.08, qualifies: 0.14, neither: 0.2 },
    negated: { supports: 0.12, refutes: 1, qualifies: 0.25, neither: 0.25 },
    diminished: { supports: 0.2, refutes: 0.55, qualifies: 0.85, neither: 0.2 },
    contested: { supports: 0.1, refutes: 0.2, qualifies: 1.1, neither: 0.15 },
    denied: { supports: 0.08, refutes: 1, qualifies: 0.3, neither: 0.25 },
    unknown: { supports: 0.05, refutes: 0.12, qualifies: 0.25, neither: 1 },
    endorsed: { supports: 1.2, refutes: 0.04, qualifies: 0.12, neither: 0.1 },
    reported: { supports: 0.3, refutes: 0.1, qualifies: 0.35, neither: 0.8 },
    otherNumber: { supports: 0.1, refutes: 1, qualifies: 0.25, neither: 0.35 },
    noNumber: { supports: 0.25, refutes: 0.05, qualifies: 0.3, neither: 1 },
    otherTime: { supports: 0.1, refutes: 1, qualifies: 0.3, neither: 0.4 },
    opposite: { supports: 0.12, refutes: 1, qualifies: 0.25, neither: 0.3 },
    swapped: { supports: 0.08, refutes: 0.25, qualifies: 0.15, neither: 1 },
    narrower: { supports: 0.55, refutes: 0.08, qualifies: 0.8, neither: 0.3 },
    unrestricted: { supports: 0.3, refutes: 0.2, qualifies: 0.4, neither: 1 },
    otherActor: { supports: 0.6, refutes: 0.08, qualifies: 0.7, neither: 0.35 },
    intended: { supports: 0.45, refutes: 0.08, qualifies: 0.8, neither: 0.35 },
  },
} as const;
