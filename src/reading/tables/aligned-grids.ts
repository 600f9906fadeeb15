import { type PdfPiece, type Segment, segmentsOf } from '../pdf-page-lines.js';
import type { PageGrid } from './ruled-grids.js';
import { TABLES } from './settings.js';

/** Numbers, sums of money, shares and days: what stands below each other in tables and not in prose. */
const FIGURE =
  /^(?:[-–(+]?\s?(?:[$€£]|USD|EUR)?\s?\d[\d.,\s]*%?\)?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4})$/u;

/** The printed lines of a page, each as its parts from the left. */
function linesOf(pieces: readonly PdfPiece[]): Segment[][] {
  const lines: Segment[][] = [];
  // Blanks as wide as a gap would join what it parts.
  const words = pieces.filter(({ text }) => text.trim() !== '');
  for (const segment of segmentsOf(words)) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    if (first !== undefined && Math.abs(first.y - segment.y) < segment.size / 2)
      last?.push(segment);
    else lines.push([segment]);
  }
  return lines;
}

/** Stretches of lines below each other that all have several parts. */
function runs(lines: readonly Segment[][]): Segment[][][] {
  const all: Segment[][][] = [];
  let run: Segment[][] = [];
  for (const line of lines) {
    const [first, above] = [line[0], run.at(-1)?.[0]];
    const isNear =
      above === undefined ||
      (first !== undefined && above.y - first.y < Math.max(above.size, first.size) * TABLES.rowGap);
    if (line.length >= TABLES.alignedColumns && isNear) run.push(line);
    else {
      all.push(run);
      run = line.length >= TABLES.alignedColumns ? [line] : [];
    }
  }
  return [...all, run].filter(({ length }) => length >= TABLES.alignedRows);
}

/** From where to where columns go: parts of lines that stand over each other are of one. */
function columnsOf(run: readonly Segment[][]): { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = [];
  for (const { x, right } of run.flat().sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && x < last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: x, to: right });
  }
  return columns;
}

/** Chapters with their pages are no table. */
const isContents = (rows: readonly string[][]): boolean => {
  const cells = rows.flat();
  if (cells.some((cell) => /\.{4}|…{2}|(?:\. ){4}/u.test(cell))) return true;
  const numbered = rows.filter(([first = '']) => /^(?:\d+\.?)+$|^[ivxlc]+\.?$/iu.test(first));
  const pages = rows.map((row) => Number(row.at(-1)));
  const isOrdered = pages.every(
    (page, at) => Number.isInteger(page) && page >= (pages[at - 1] ?? 0),
  );
  return numbered.length > rows.length / 2 && isOrdered;
};

function isTable(rows: readonly string[][]): boolean {
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < cells.length * TABLES.alignedFilled || isContents(rows)) return false;
  const lengths = filled.map(({ length }) => length).sort((a, b) => a - b);
  if ((lengths[Math.floor(lengths.length / 2)] ?? 0) > TABLES.alignedCell) return false;
  const body = rows.slice(1);
  return (rows[0] ?? []).some((_, column) => {
    const figures = body.filter((row) => FIGURE.test(row[column] ?? ''));
    return figures.length >= body.length * TABLES.figureShare;
  });
}

/**
 * Tables without lines, of which where words stand leaves no doubt: several columns that no word
 * crosses, in lines below each other, one of them of numbers or days. Columns of prose have none.
 */
export function alignedGrids(pieces: readonly PdfPiece[]): PageGrid[] {
  return runs(linesOf(pieces)).flatMap((run): PageGrid[] => {
    const columns = columnsOf(run);
    if (columns.length < TABLES.alignedColumns) return [];
    const rows = run.map((line) =>
      columns.map(({ from, to }) => line.filter(({ x, right }) => x >= from && right <= to)),
    );
    if (rows.flat().some((cell) => cell.length > 1)) return [];
    const texts = rows.map((row) =>
      row.map(([cell]) => cell?.text.replace(/\s+/gu, ' ').trim() ?? ''),
    );
    if (!isTable(texts)) return [];
    const [top = 0, bottom = 0] = [run[0]?.[0]?.y, run.at(-1)?.[0]?.y];
    const [left = 0, right = 0] = [columns[0]?.from, columns.at(-1)?.to];
    return [{ rows: texts, left, right, bottom, top }];
  });
}
