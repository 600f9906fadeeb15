import type { ReadTable } from '../../model/table.js';
import { filledIn, type GridRow } from './grid.js';
import { wordsOf } from './heading.js';

const TOTAL =
  /^(?:(?:grand|sub|overall|column)[ -]?)?totals?\b|^sum\b|^all (?:states|agencies|rows)\b/iu;
const NOTE =
  /^(?:notes?|sources?|footnotes?|updated|last updated|as of|\*+|[†‡§]|\[[a-z\d]\]|\d{1,2}[).]?\s|\()/iu;

const whyOut = (cells: readonly string[], width: number): 'total' | 'footnote' | undefined => {
  const filled = filledIn(cells);
  const first = cells.find((cell) => cell !== '') ?? '';
  if (TOTAL.test(first) && filled > 1) return 'total';
  if (filled === 1 && width > 1 && (width > 2 || NOTE.test(first))) return 'footnote';
  return undefined;
};

/**
 * Parts totals and notes at the end from the rows of data: a total would be counted twice, a note
 * is no entry.
 */
export function footingOf(
  last: readonly GridRow[],
  width: number,
): { rows: readonly GridRow[]; leftOut: ReadTable['leftOut'] } {
  const leftOut: ReadTable['leftOut'] = [];
  let end = last.length;
  for (; end > 0; end -= 1) {
    const { row, cells } = last[end - 1] ?? { row: 1, cells: [] };
    const why = whyOut(cells, width);
    if (why === undefined) break;
    leftOut.unshift({ row, why, text: wordsOf(cells) });
  }
  return { rows: last.slice(0, end), leftOut };
}
