export type Cell = string | number;

const padded = (text: string, width: number, numeric: boolean): string =>
  numeric ? text.padStart(width) : text.padEnd(width);

/**
 * A Markdown table with its columns aligned for reading in a terminal too: numbers to the right,
 * words to the left. Numbers are printed as given; format them where they are measured.
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = head.map((title, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const numeric =
      cells.length > 0 && cells.every((cell) => /^[-–\d.,×%<> ]*$/.test(String(cell)));
    const width = Math.max(3, title.length, ...cells.map((cell) => String(cell).length));
    return { title, numeric, width };
  });
  const line = (cells: readonly Cell[]): string =>
    `| ${columns.map(({ width, numeric }, at) => padded(String(cells[at] ?? ''), width, numeric)).join(' | ')} |`;
  const rule = `| ${columns
    .map(({ width, numeric }) => (numeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
    .join(' | ')} |`;
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}
