import { READING_TEXT } from './settings.js';

const isHeader = (row: readonly string[]): boolean =>
  row.length > 1 &&
  new Set(row).size === row.length &&
  row.every((cell) => cell.trim() !== '' && !/^[-+$€£]?[\d.,]+%?$/u.test(cell.trim()));

const asLine = (row: readonly string[], heads: readonly string[]): string =>
  row
    .map((cell, index) => ({ cell: cell.replace(/\s+/gu, ' ').trim(), head: heads[index]?.trim() }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, head }) => (head ? `${head.replace(/\s+/gu, ' ')}: ${cell}` : cell))
    .join('; ');

/** Rows as text. */
export interface RowLines {
  lines: string[];
  /** Code units of the lines. */
  length: number;
  /** Whether there are more rows than became text. */
  cut: boolean;
}

/**
 * Makes sentences of a kind of rows: "Header: value; Header: value", one row a line, as far as text
 * is made of tables.
 *
 * @param known - Names of the columns where the format has them apart from the rows.
 * @param spent - Code units that other tables of the document took already.
 */
export async function rowLines(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  known: readonly string[] | null = null,
  spent = 0,
): Promise<RowLines> {
  const made: RowLines = { lines: [], length: 0, cut: false };
  let heads = known;
  let first: readonly string[] | undefined;
  const add = (row: readonly string[]): void => {
    const line = asLine(row, heads ?? []);
    if (line === '') return;
    made.lines.push(line);
    made.length += line.length + 1;
  };
  for await (const row of rows) {
    if (heads === null) {
      if (first === undefined) {
        first = row;
        continue;
      }
      heads = isHeader(first) ? first : [];
      if (heads.length === 0) add(first);
    }
    if (spent + made.length > READING_TEXT.tableText) {
      made.cut = true;
      break;
    }
    add(row);
  }
  if (heads === null && first !== undefined) add(first);
  return made;
}

/** What a user should know of a table that is longer than its text. */
export const cutWarning =
  'Only the first rows became text that can be searched and quoted; `query` reads all of them.';
