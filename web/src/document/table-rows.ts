import type { Span } from '../api/types.js';

/** The cells of a table: column heads, and for each row the span of each column's words or null. */
interface TableRows {
  heads: string[];
  rows: (Span | null)[][];
}

const BETWEEN = '; ';
const HEAD = /^([^:;\n]{1,80}): /u;

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

/** What looks like heads in a line, each once. */
const headsOf = (line: string): string[] => [
  ...new Set(line.split(BETWEEN).flatMap((part) => HEAD.exec(part)?.[1] ?? [])),
];

/** The heads that at least half of the lines have, in the order of the fullest line. */
const commonHeads = (lines: readonly string[]): string[] => {
  const all = lines.map(headsOf).sort((a, b) => b.length - a.length);
  const count = (head: string): number => all.filter((heads) => heads.includes(head)).length;
  return [...new Set(all.flat())].filter((head) => count(head) * 2 >= lines.length);
};

/** A line's cells by their heads; null where it doesn't begin with one, or has one twice. */
const cellsOf = (
  text: string,
  line: Span,
  heads: ReadonlySet<string>,
): Map<string, Span> | null => {
  const cells = new Map<string, Span>();
  let open: Span | undefined;
  let at = line.start;
  for (const part of text.slice(line.start, line.end).split(BETWEEN)) {
    const head = HEAD.exec(part)?.[1];
    const end = at + part.length;
    if (head !== undefined && heads.has(head)) {
      if (cells.has(head)) return null;
      open = { start: at + head.length + 2, end };
      cells.set(head, open);
    } else if (open === undefined) return null;
    else open.end = end;
    at = end + BETWEEN.length;
  }
  return cells;
};

/**
 * A table that was read as “Head: words; Head: words”, one row a line, put back into columns; null
 * where the lines don't tell the columns for certain, and are better shown as lines.
 */
export const tableRowsOf = (text: string, span: Span): TableRows | null => {
  const lines = linesOf(text, span);
  const heads = commonHeads(lines.map(({ start, end }) => text.slice(start, end)));
  const known = new Set(heads);
  const rows = lines.map((line) => cellsOf(text, line, known));
  const full = rows.filter((row) => row !== null);
  if (heads.length < 2 || full.length < rows.length) return null;
  return { heads, rows: full.map((row) => heads.map((head) => row.get(head) ?? null)) };
};
