import type { Line } from './line-joining.js';
import type { WordOnPage } from './scans/word-on-page.js';
import { READING_TEXT } from './settings.js';

/** A stretch of text as a PDF places it: points from the left and from the bottom of the page. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** The words that it was recognised from. */
  words?: readonly WordOnPage[];
}

/** A printed line, or the part of one that stands in one column. */
export interface Segment extends PdfPiece {
  right: number;
}

export interface PlacedLine extends Line {
  page: number;
  size: number;
  /** The words that it was recognised from, in their order. */
  words?: readonly WordOnPage[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A small raised number is the mark of a note. */
const raised = (piece: PdfPiece, line: Segment): string => {
  const isMark =
    piece.size < line.size * READING_TEXT.raisedSize &&
    piece.y > line.y + line.size * READING_TEXT.raisedBy;
  if (!isMark || !/^\d{1,3}$/u.test(piece.text.trim())) return piece.text;
  return [...piece.text.trim()].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
};

/** Puts pieces of the same height together unless a gap as wide as a column's stands between. */
export const segmentsOf = (pieces: readonly PdfPiece[]): Segment[] => {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near =
      first !== undefined &&
      Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * READING_TEXT.sameRow;
    if (near) row?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => cutRow(row.sort((a, b) => a.x - b.x)));
};

const joinWords = (last: Segment, { words }: PdfPiece): void => {
  if (words !== undefined) last.words = [...(last.words ?? []), ...words];
};

const cutRow = (row: readonly PdfPiece[]): Segment[] => {
  const size = Math.max(...row.map((piece) => piece.size));
  const base = row.find((piece) => piece.size === size)?.y ?? 0;
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    if (last === undefined || gap > size * READING_TEXT.columnGap) {
      segments.push({ ...piece, size, y: base, right: piece.x + piece.width });
    } else {
      const spaced =
        gap > size * READING_TEXT.wordGap &&
        !last.text.endsWith(' ') &&
        !piece.text.startsWith(' ');
      last.text += (spaced ? ' ' : '') + raised(piece, last);
      last.right = Math.max(last.right, piece.x + piece.width);
      joinWords(last, piece);
    }
  }
  return segments.filter(({ text }) => text.trim() !== '');
};

/**
 * Finds the gutter of a page in two columns: a place in its middle that hardly any line crosses,
 * with much text on either side.
 */
const gutterOf = (segments: readonly Segment[]): number | undefined => {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  const candidates = segments
    .map(({ x }) => x - 2)
    .filter(
      (x) =>
        x > left + (right - left) * READING_TEXT.gutterFrom &&
        x < left + (right - left) * READING_TEXT.gutterTo,
    );
  const crossing = (x: number): number => segments.filter((s) => s.x < x && s.right > x).length;
  const best = [...new Set(candidates)].sort((a, b) => crossing(a) - crossing(b))[0];
  if (best === undefined || crossing(best) > segments.length * READING_TEXT.gutterCrossed)
    return undefined;
  const onLeft = segments.filter((segment) => segment.right <= best);
  const onRight = segments.filter(({ x }) => x >= best);
  const few = Math.max(6, segments.length * READING_TEXT.gutterSide);
  const isText = (side: readonly Segment[]): boolean =>
    median(side.map(({ text }) => text.length)) > 18;
  return onLeft.length >= few && onRight.length >= few && isText(onLeft) && isText(onRight)
    ? best
    : undefined;
};

/** Columns in reading order; a line that crosses the gutter ends the columns above it. */
const columnsOf = (segments: readonly Segment[]): Segment[][] => {
  const gutter = segments.length < 12 ? undefined : gutterOf(segments);
  if (gutter === undefined) return [mergeRows(segments)];
  const columns: Segment[][] = [];
  let band: { left: Segment[]; right: Segment[] } = { left: [], right: [] };
  const close = (): void => {
    columns.push(band.left, band.right);
    band = { left: [], right: [] };
  };
  for (const segment of segments) {
    if (segment.x < gutter && segment.right > gutter) {
      close();
      columns.push([segment]);
    } else if (segment.x < gutter) band.left.push(segment);
    else band.right.push(segment);
  }
  close();
  return columns.filter((column) => column.length > 0);
};

/** Without columns, what stands at one height is one line. */
const mergeRows = (segments: readonly Segment[]): Segment[] => {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last !== undefined && Math.abs(last.y - segment.y) < READING_TEXT.sameHeight) {
      last.text = `${last.text.trimEnd()} ${segment.text.trimStart()}`;
      last.right = segment.right;
      joinWords(last, segment);
    } else merged.push({ ...segment });
  }
  return merged;
};

const linesOfColumn = (column: readonly Segment[], page: number): PlacedLine[] => {
  const edges = column.map(({ right }) => right).sort((a, b) => a - b);
  const edge = edges[Math.floor(edges.length * READING_TEXT.columnQuantile)] ?? 0;
  const margin = median(column.map(({ x }) => x));
  const steps = column.slice(1).map((segment, index) => (column[index]?.y ?? 0) - segment.y);
  const step = median(steps.filter((value) => value > 0));
  return column.map((segment, index) => {
    const before = column[index - 1];
    const drop = before === undefined ? Number.POSITIVE_INFINITY : before.y - segment.y;
    const indented =
      before !== undefined &&
      segment.x > margin + segment.size * READING_TEXT.indent &&
      before.x < segment.x - segment.size * READING_TEXT.indent;
    return {
      text: segment.text.trim(),
      gapBefore: drop > step * READING_TEXT.paragraphGap || indented,
      full: segment.right > edge - segment.size * 5,
      size: segment.size,
      page,
      ...(segment.words && { words: segment.words }),
      ...(index === 0 ? { pageBreak: true } : {}),
    };
  });
};

/** Lines of a page in reading order, told from where its pieces stand. */
export const pageLines = (pieces: readonly PdfPiece[], page: number): PlacedLine[] =>
  columnsOf(segmentsOf(pieces)).flatMap((column) => linesOfColumn(column, page));
