import type { Stance } from '../../src/model/evidence.js';

/** A claim and a statement that is its only evidence, so that the right answer is certain. */
export interface Probe {
  claim: string;
  evidence: string;
}

/** One way to set a claim apart from what the evidence says. */
export interface Change {
  kind: string;
  /** Stances that are right; several where the change may refute or merely not support. */
  expected: readonly Stance[];
  /** It changes the name that a statement begins with; others are of no use to it. */
  ofNames?: boolean;
  /**
   * @param statement - A plain statement, taken for true.
   * @param other - Another, for a name to borrow.
   * @param at - Number of the statement, for changes that take turns.
   * @returns `undefined` where the statement has nothing to change.
   */
  change(statement: string, other: string, at: number): Probe | undefined;
}
