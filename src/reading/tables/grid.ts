/** Rows of cells as text, before it is known what they are. */
export interface Grid {
  /** What the document calls the table; null where it has no name. */
  title: string | null;
  sheet: string | null;
  page: number | null;
  /** Names of the columns where the format keeps them apart from the rows. */
  heads: readonly string[] | null;
  /** Read once. */
  rows: Iterable<GridRow> | AsyncIterable<GridRow>;
  /** What the format lost or hid, in words for the user; complete once the rows are read. */
  warnings: string[];
}

/** One row of the source. */
export interface GridRow {
  /** Its number in the source, from 1. */
  row: number;
  cells: readonly string[];
}

/** A cell as it is read: one line, white space made single. */
export const cellText = (text: string): string =>
  /\s\s|[^\S ]|^\s|\s$/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;

/** How many cells of a row have anything in them. */
export const filledIn = (cells: readonly string[]): number => {
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled += 1;
  return filled;
};
