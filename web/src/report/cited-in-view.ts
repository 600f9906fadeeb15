/** A stretch of text that cites evidence, and where it stands in the window. */
export interface CitingStretch {
  numbers: readonly number[];
  /** In pixels from the top of the window. */
  top: number;
  bottom: number;
}

/**
 * The evidence cited by what is in view, each number once and in the order of reading. Where nothing
 * in view cites any, that of the last stretch above it, else of the first below: never none, unless
 * nothing is cited at all.
 *
 * @param stretches - In the order of reading.
 * @param height - Of the window, in pixels.
 */
export const citedInView = (stretches: readonly CitingStretch[], height: number): number[] => {
  const inView = stretches.filter(({ top, bottom }) => bottom > 0 && top < height);
  const above = stretches.filter(({ bottom }) => bottom <= 0);
  const nearest = [above.at(-1) ?? stretches[0]].filter((stretch) => stretch !== undefined);
  const read = inView.length > 0 ? inView : nearest;
  return [...new Set(read.flatMap(({ numbers }) => numbers))];
};
