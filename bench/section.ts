import type { Cell } from '../eval/markdown-table.js';

/** One table of the bench: what was measured, and how a reader should take it. */
export interface Section {
  title: string;
  /** One object a row, all with the same keys: the heads of the columns, with their units. */
  rows: Record<string, Cell>[];
  note: string;
}

/** Three figures, and whole numbers from a hundred on: more than that is noise. */
export const rounded = (value: number): number =>
  Number(value >= 100 ? value.toFixed(0) : value.toPrecision(3));
