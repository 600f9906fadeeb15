import type { PdfPiece } from '../pdf-page-lines.js';
import type { Rule } from './pdf-rules.js';
import { TABLES } from './settings.js';

/** Cells of a table on a page, row by row from the top, and where it stands. */
export interface PageGrid {
  rows: string[][];
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TABLES.ruleJoins;

const within = (value: number, from: number, to: number): boolean =>
  value >= from - TABLES.ruleJoins && value <= to + TABLES.ruleJoins;

const meet = (a: Rule, b: Rule): boolean =>
  a.across === b.across
    ? near(a.at, b.at) && a.from <= b.to + TABLES.ruleJoins && b.from <= a.to + TABLES.ruleJoins
    : within(b.at, a.from, a.to) && within(a.at, b.from, b.to);

/** Lines that hang together. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const all: Rule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const cluster = [rule];
    for (const one of cluster)
      for (const other of left)
        if (meet(one, other)) {
          left.delete(other);
          cluster.push(other);
        }
    all.push(cluster);
  }
  return all;
}

/** Places in order, those that are nearly one taken together. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] ?? 0) > TABLES.ruleJoins);
}

/** Edges of columns or rows: where lines stand, and the ends of those across them where they go on. */
function edges(own: readonly Rule[], others: readonly Rule[]): number[] {
  const at = places(own.map((rule) => rule.at));
  const [first, last] = [
    Math.min(...others.map(({ from }) => from)),
    Math.max(...others.map(({ to }) => to)),
  ];
  const [low = first, high = last] = [at[0], at.at(-1)];
  return [
    ...(first < low - TABLES.openEdge ? [first] : []),
    ...at,
    ...(last > high + TABLES.openEdge ? [last] : []),
  ];
}

/** Share of the sides between cells that are drawn. */
function drawnShare(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): number {
  let drawn = 0;
  let sides = 0;
  const count = (across: boolean, inner: readonly number[], bands: readonly number[]): void => {
    for (const place of inner.slice(1, -1))
      for (const [at, from] of bands.slice(0, -1).entries()) {
        const middle = (from + (bands[at + 1] ?? from)) / 2;
        sides += 1;
        if (
          rules.some(
            (rule) =>
              rule.across === across &&
              near(rule.at, place) &&
              rule.from <= middle &&
              rule.to >= middle,
          )
        )
          drawn += 1;
      }
  };
  count(false, xs, ys);
  count(true, ys, xs);
  return sides === 0 ? 0 : drawn / sides;
}

const bandOf = (value: number, bounds: readonly number[]): number =>
  bounds.findIndex(
    (from, at) => value >= from && value < (bounds[at + 1] ?? Number.NEGATIVE_INFINITY),
  );

/** The texts of cells; undefined where words go over the lines between them. */
function cellsOf(
  pieces: readonly PdfPiece[],
  xs: readonly number[],
  ys: readonly number[],
): string[][] | undefined {
  const rows = ys.slice(1).map(() => xs.slice(1).map((): PdfPiece[] => []));
  let over = 0;
  let all = 0;
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const row = bandOf(piece.y + piece.size * TABLES.middleOfLine, ys);
    const column = bandOf(piece.x + Math.min(piece.width, piece.size) / 2, xs);
    if (row < 0 || column < 0) continue;
    all += 1;
    const end = xs[column + 1] ?? 0;
    if (piece.x + piece.width > end + piece.size) over += 1;
    rows[row]?.[column]?.push(piece);
  }
  if (all === 0 || over > all * TABLES.overLines) return undefined;
  return rows.reverse().map((row) => row.map(textOfCell));
}

/** Lines of a cell from the top, words of a line from the left. */
function textOfCell(pieces: readonly PdfPiece[]): string {
  const ordered = [...pieces].sort((a, b) =>
    Math.abs(a.y - b.y) < Math.max(a.size, b.size) / 2 ? a.x - b.x : b.y - a.y,
  );
  let text = '';
  let last: PdfPiece | undefined;
  for (const piece of ordered) {
    const goesOn =
      last !== undefined &&
      Math.abs(last.y - piece.y) < piece.size / 2 &&
      piece.x - (last.x + last.width) < piece.size * TABLES.wordGap;
    text += `${last === undefined || goesOn ? '' : ' '}${piece.text}`;
    last = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** The tables that the lines of a page draw: with a line on nearly each side of each cell. */
export function ruledGrids(rules: readonly Rule[], pieces: readonly PdfPiece[]): PageGrid[] {
  return clusters(rules).flatMap((cluster): PageGrid[] => {
    const [across, down] = [
      cluster.filter((one) => one.across),
      cluster.filter((one) => !one.across),
    ];
    if (across.length < 2 || down.length < 1) return [];
    const [xs, ys] = [edges(down, across), edges(across, down)];
    if (xs.length < 3 || ys.length < 4 || xs.length * ys.length > TABLES.mostPageCells) return [];
    if (drawnShare(cluster, xs, ys) < TABLES.drawnSides) return [];
    const rows = cellsOf(pieces, xs, ys);
    if (rows === undefined) return [];
    const cells = rows.flat();
    if (cells.filter((cell) => cell !== '').length < cells.length * TABLES.filledCells) return [];
    const [left = 0, right = 0] = [xs[0], xs.at(-1)];
    const [bottom = 0, top = 0] = [ys[0], ys.at(-1)];
    return [{ rows, left, right, bottom, top }];
  });
}
