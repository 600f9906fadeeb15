import { BlockWriter } from './block-writer.js';
import type { Reading } from './reader.js';
import { cutWarning, rowLines } from './row-lines.js';
import { cellText, filledIn, type Grid } from './tables/grid.js';

async function* filledRows({ rows }: Grid): AsyncGenerator<string[]> {
  for await (const { cells } of rows) if (filledIn(cells) > 0) yield cells.map(cellText);
}

/** Grids as text: the name of each over its rows, one row a line. */
export async function gridReading(
  grids: readonly Grid[],
  about: { title: string | null; byline: string | null; warnings: readonly string[] },
): Promise<Reading> {
  const writer = new BlockWriter();
  const warnings = [...about.warnings];
  let spent = 0;
  let cut = false;
  for (const grid of grids) {
    const made = await rowLines(filledRows(grid), grid.heads, spent);
    spent += made.length;
    cut ||= made.cut;
    if (made.lines.length === 0) continue;
    const name = grid.sheet ?? grid.title;
    if (name !== null) writer.add('heading', name, { level: 2 });
    writer.add('table', made.lines.join('\n'));
  }
  const { title, byline } = about;
  const metadata = { title, byline, publisher: null, date: null, url: null };
  return { ...writer.finish(), metadata, warnings: [...warnings, ...(cut ? [cutWarning] : [])] };
}
