import type { JudgedSentence, Ruling } from '../api/types.js';

/**
 * What readers ruled on a sentence: all that is in force, and before it what the check went by where
 * that was withdrawn since.
 */
export const rulingsOn = ({ ruling, rulings }: JudgedSentence): Ruling[] =>
  ruling === null || rulings.some(({ id }) => id === ruling.id) ? rulings : [ruling, ...rulings];
