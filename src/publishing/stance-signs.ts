import type { Certainty, Stance } from '../model/evidence.js';

/** A shape for each stance, so that none is told by colour alone. */
export const STANCE_SIGNS: Record<Stance, string> = {
  supports: '▲',
  refutes: '▼',
  qualifies: '◆',
  neither: '○',
};

/** How certain the passage sounds; nothing is said of a plain assertion. */
export const CERTAINTY_WORDS: Record<Certainty, string | null> = {
  asserted: null,
  hedged: 'hedged',
  denied: 'denied',
};
