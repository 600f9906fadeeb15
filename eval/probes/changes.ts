import type { Change, Probe } from './change.js';
import { AMOUNTS } from './changes/amounts.js';
import { NAMES } from './changes/names.js';
import { NEGATIONS } from './changes/negation.js';
import { ROLES } from './changes/roles.js';
import { SCOPES } from './changes/scope.js';

/** The changes that a reader must see through; the first changes nothing and keeps it honest. */
export const CHANGES: readonly Change[] = [
  {
    kind: 'nothing changed',
    expected: ['supports'],
    change: (statement) => ({ evidence: statement, claim: statement }),
  },
  ...AMOUNTS,
  ...NEGATIONS,
  ...ROLES,
  ...NAMES,
  ...SCOPES,
];

/**
 * Up to `limit` probes of a change. Each statement may borrow from the next one; those that a
 * change can't use are passed over.
 */
export function probesOf(
  { change }: Change,
  statements: readonly string[],
  limit: number,
): Probe[] {
  const probes: Probe[] = [];
  for (const [at, statement] of statements.entries()) {
    if (probes.length === limit) break;
    const probe = change(statement, statements[at + 1] ?? '', probes.length);
    if (probe) probes.push(probe);
  }
  return probes;
}
