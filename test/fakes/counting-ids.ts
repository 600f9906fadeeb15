import type { Ids } from '../../src/ports/ids.js';

/** Ids that count from one: `cap_000000000001`. */
export function countingIds(): Ids {
  let count = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}_${String(count).padStart(12, '0')}`;
    },
  };
}
