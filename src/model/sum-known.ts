/** What counts come to together; null where one of them is not known, for then nor is the sum. */
export const sumKnown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce<number | null>(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
