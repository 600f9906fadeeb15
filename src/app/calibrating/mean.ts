/** Arithmetic mean; 0 for no values, so that an empty class counts as nothing found. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
