import type { JudgedSentence, Ruling } from '../api/types.js';

/**
 * What readers ruled on a sentence: the stance that counts, or that the check went by and that was
 * withdrawn since, and what is in force on its origin. Stances that a later one replaced are only in
 * the list of all rulings.
 */
export const rulingsOn = ({ ruling, rulings }: JudgedSentence): Ruling[] => [
  ...(ruling === null ? [] : [ruling]),
  ...rulings.filter(({ kind }) => kind !== 'stance'),
];
