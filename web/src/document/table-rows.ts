import type { Span } from '../api/types.js';

/** The cells of a table: column heads, and for each row the span of each column's words or null. */
export interface TableRows {
  heads: string[];
  rows: (Span | null)[][];
}

const CELL = /^([^:;\n]{1,80}): /u;

/** The lines of a stretch of text, as spans. */
export const linesOf = (text: string, { start, end }: Span): Span[] => {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: at, end: at + line.length };
      at = span.end + 1;
      return span;
    });
};

const cellsOf = (text: string, line: Span): { head: string; words: Span }[] | null => {
  let at = line.start;
  const cells: { head: string; words: Span }[] = [];
  for (const cell of text.slice(line.start, line.end).split('; ')) {
    const head = CELL.exec(cell)?.[1];
    if (head === undefined || cells.some((other) => other.head === head)) return null;
    cells.push({ head, words: { start: at + head.length + 2, end: at + cell.length } });
    at += cell.length + 2;
  }
  return cells;
};

/**
 * A table that was read as “Head: words; Head: words”, one row a line, put back into columns; null
 * where the lines don't tell the columns for certain, and are better shown as lines.
 */
export const tableRowsOf = (text: string, span: Span): TableRows | null => {
  const rows = linesOf(text, span).map((line) => cellsOf(text, line));
  const full = rows.filter((row) => row !== null);
  const longest = full.reduce<string[]>(
    (heads, row) => (row.length > heads.length ? row.map(({ head }) => head) : heads),
    [],
  );
  const fits = full.every((row) => row.every(({ head }) => longest.includes(head)));
  if (full.length < rows.length || longest.length < 2 || !fits) return null;
  return {
    heads: longest,
    rows: full.map((row) =>
      longest.map((head) => row.find((cell) => cell.head === head)?.words ?? null),
    ),
  };
};
