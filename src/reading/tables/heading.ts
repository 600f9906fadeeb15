import type { ReadTable } from '../../model/table.js';
import { isMissing } from './column-profile.js';
import { dayIn } from './days.js';
import { filledIn, type GridRow } from './grid.js';
import { numberIn } from './numbers.js';
import { TABLES } from './settings.js';

/** How a table begins. */
export interface Heading {
  /** One for each column as far as the heading goes; empty ones have none. */
  heads: string[];
  headerRows: number[];
  /** Rows above the heading. */
  titles: ReadTable['leftOut'];
  /** How many of the rows that were looked at are no data. */
  taken: number;
}

const isValue = (cell: string): boolean =>
  /\d/u.test(cell) &&
  (numberIn(cell, 'point') !== undefined ||
    numberIn(cell, 'comma') !== undefined ||
    dayIn(cell, 'day-first') !== undefined ||
    dayIn(cell, 'month-first') !== undefined);

/** A year heads a column as often as it stands in one. */
const isYear = (cell: string): boolean => /^(?:19|20)\d{2}$/u.test(cell);

const isWords = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || isYear(cell) || !isValue(cell));

const allAlike = (cells: readonly string[]): boolean =>
  cells.length > 1 && new Set(cells.filter((cell) => cell !== '')).size === 1;

/** A heading that two cells share, over both; the line below says which is which. */
const spread = (upper: readonly string[], lower: readonly string[]): string[] => {
  let last = '';
  return lower.map((below, at) => {
    const above = upper[at] ?? '';
    if (above !== '') last = above;
    const over = above === '' && below !== '' ? last : above;
    return over === below || below === '' ? over : `${over} ${below}`.trim();
  });
};

/** Whether a row of words has values below it that would be odd in it; a year, values that are no years. */
const standsOverValues = (row: readonly string[], below: readonly GridRow[]): boolean =>
  row.some((cell, at) => {
    if (cell === '') return false;
    const values = below.map(({ cells }) => cells[at] ?? '').filter((value) => !isMissing(value));
    const odd = values.filter((value) => isValue(value) && !(isYear(cell) && isYear(value)));
    return odd.length * 2 > values.length;
  });

const isHeading = (cells: readonly string[], below: readonly GridRow[], width: number): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  if (below.length === 0 || !isWords(cells)) return false;
  if (filled.length < Math.max(1, width * TABLES.headShare)) return false;
  const distinct = new Set(filled.map((cell) => cell.toLowerCase())).size === filled.length;
  if (standsOverValues(cells, below)) return true;
  return distinct && filled.length === width && width > 1 && !filled.every(isYear);
};

/** A line that has a second one below it leaves gaps or repeats itself, which that one fills. */
const isUpperLine = (
  upper: readonly string[],
  lower: GridRow | undefined,
  below: readonly GridRow[],
): boolean => {
  if (lower === undefined || below.length === 0 || !isWords(lower.cells)) return false;
  if (filledIn(lower.cells) < 2) return false;
  const filled = upper.filter((cell) => cell !== '');
  const gaps = lower.cells.some((cell, at) => cell !== '' && (upper[at] ?? '') === '');
  const repeats = new Set(filled).size < filled.length;
  return (gaps || repeats) && standsOverValues(lower.cells, below);
};

/** The first words of a row, for the list of those left out. */
export const wordsOf = (cells: readonly string[]): string =>
  [...new Set(cells.filter((cell) => cell !== ''))].join(' ').slice(0, 120);

/**
 * Finds the heading among the first rows: titles above it, one line or two.
 *
 * @param first - The first rows that hold anything.
 */
export function headingOf(first: readonly GridRow[]): Heading {
  const width = Math.max(0, ...first.map(({ cells }) => filledIn(cells)));
  const titles: ReadTable['leftOut'] = [];
  for (const [at, { row, cells }] of first.entries()) {
    const below = first.slice(at + 1);
    const [next, ...rest] = below;
    const filled = filledIn(cells);
    const isTitle = width > 1 && (filled <= 1 || allAlike(cells)) && below.length > 0;
    const isWhole = filledIn(next?.cells ?? []) === width;
    if (isTitle && (isWhole || !isUpperLine(cells, next, rest))) {
      titles.push({ row, why: 'title', text: wordsOf(cells) });
      continue;
    }
    if (next !== undefined && isWords(cells) && isUpperLine(cells, next, rest)) {
      const heads = spread(cells, next.cells);
      return { heads, headerRows: [row, next.row], titles, taken: at + 2 };
    }
    if (isHeading(cells, below, width)) {
      return { heads: [...cells], headerRows: [row], titles, taken: at + 1 };
    }
    break;
  }
  const known = titles.length < first.length ? titles : [];
  return { heads: [], headerRows: [], titles: known, taken: known.length };
}
