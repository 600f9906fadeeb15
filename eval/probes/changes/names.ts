import type { Change, Probe } from '../change.js';
import { leadingNameOf } from '../main-clause.js';

/** A claim about somebody else: the name of another statement in the place of its own. */
export function withOtherName(statement: string, other: string): Probe | undefined {
  const own = leadingNameOf(statement);
  const borrowed = leadingNameOf(other);
  if (own === undefined || borrowed === undefined) return undefined;
  const words = new Set(own.split(' '));
  if (borrowed.split(' ').some((word) => words.has(word))) return undefined;
  return { evidence: statement, claim: borrowed + statement.slice(own.length) };
}

export const NAMES: readonly Change[] = [
  {
    kind: 'name swapped',
    expected: ['refutes', 'neither'],
    ofNames: true,
    change: (statement, other) => withOtherName(statement, other),
  },
];
