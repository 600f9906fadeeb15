/**
 * The smallest measured value that at least `share` of the values do not exceed (nearest rank):
 * always one that was measured. `NaN` for no values.
 *
 * @param share - 0.5 for the median, 0.95 for the value that one in twenty exceeds.
 */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}
