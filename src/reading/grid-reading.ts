import { BlockWriter } from './block-writer.js';
import type { Reading } from './reader.js';
import { cutWarning, rowLines } from './row-lines.js';
import { cellText, filledIn, type Grid, type GridRow } from './tables/grid.js';
import { headingOf } from './tables/heading.js';
import { TABLES } from './tables/settings.js';

async function* filledRows({ rows }: Grid): AsyncGenerator<GridRow> {
  for await (const { row, cells } of rows) {
    if (filledIn(cells) > 0) yield { row, cells: cells.map(cellText) };
  }
}

/** A grid whose beginning is known. */
interface Begun {
  titles: string[];
  heads: readonly string[];
  rows: AsyncIterable<readonly string[]>;
}

async function begun(grid: Grid): Promise<Begun> {
  const all = filledRows(grid);
  if (grid.heads !== null) return { titles: [], heads: grid.heads, rows: cellsOf([], all) };
  const first: GridRow[] = [];
  while (first.length < TABLES.headWindow) {
    const next = await all.next();
    if (next.done) break;
    first.push(next.value);
  }
  const { heads, titles, taken } = headingOf(first);
  return { titles: titles.map(({ text }) => text), heads, rows: cellsOf(first.slice(taken), all) };
}

async function* cellsOf(
  first: readonly GridRow[],
  rest: AsyncIterable<GridRow>,
): AsyncGenerator<readonly string[]> {
  for (const { cells } of first) yield cells;
  for await (const { cells } of rest) yield cells;
}

/** Grids as text: the name of each over its rows, one row a line. */
export async function gridReading(
  grids: readonly Grid[],
  about: { title: string | null; byline: string | null; warnings: readonly string[] },
): Promise<Reading> {
  const writer = new BlockWriter();
  let spent = 0;
  let cut = false;
  for (const grid of grids) {
    const { titles, heads, rows } = await begun(grid);
    const made = await rowLines(rows, heads, spent);
    spent += made.length;
    cut ||= made.cut;
    const name = grid.sheet ?? grid.title;
    const hasText = titles.length + made.lines.length > 0;
    if (name !== null && hasText) writer.add('heading', name, { level: 2 });
    for (const title of titles) writer.add('caption', title);
    writer.add('table', made.lines.join('\n'));
  }
  const { title, byline, warnings } = about;
  const metadata = { title, byline, publisher: null, date: null, url: null };
  return { ...writer.finish(), metadata, warnings: [...warnings, ...(cut ? [cutWarning] : [])] };
}
