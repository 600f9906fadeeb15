import type { CheckHead } from '../api/types.js';

/**
 * For each finished check, the finished one of the same question right before it. `checks` run from
 * the newest to the oldest.
 */
export const comparableOf = (checks: readonly CheckHead[]): Map<string, string> => {
  const later = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const { id, question, status } of checks) {
    if (status !== 'done') continue;
    const after = later.get(question);
    if (after !== undefined) pairs.set(after, id);
    later.set(question, id);
  }
  return pairs;
};
