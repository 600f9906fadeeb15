import { counted } from '../../model/counted.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import { rangesOf } from '../page-ranges.js';
import { type PdfPiece, type PlacedLine, pageLines } from '../pdf-page-lines.js';
import { READING_TEXT } from '../settings.js';
import { recognisedPieces } from './recognised-pieces.js';

/** The lines of pages, with those of pictures as far as they were recognised. */
interface ScannedPages {
  pages: PlacedLine[][];
  /** Pages that are pictures and were not recognised. */
  unrecognised: number[];
  warnings: string[];
}

const wordsOf = (pieces: readonly PdfPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/**
 * Pages whose words are on a picture: those without any, and in a scan also those with a few, which
 * are a stamp or a signature laid over the picture.
 */
function picturesAmong(pages: readonly (readonly PdfPiece[])[]): Set<number> {
  const words = pages.map(wordsOf);
  const empty = words.filter((count) => count === 0).length;
  const isScan = empty >= pages.length * READING_TEXT.scanShare;
  const most = isScan ? READING_TEXT.scanWords : 0;
  return new Set(words.flatMap((count, index) => (count <= most ? [index + 1] : [])));
}

const plural = (pages: readonly number[]): string => (pages.length === 1 ? 'page' : 'pages');

/** Share of confidence in percent that the words of pages were recognised with. */
function meanConfidence(pages: readonly RecognisedPage[]): number {
  const words = pages.flatMap(({ lines }) => lines.flatMap((line) => line.words));
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return words.length === 0 ? 0 : Math.round(sum / words.length);
}

/**
 * Lays out the pages of a document, those that are pictures by what was recognised on them.
 *
 * @param pages - What the text layer of each page has.
 */
export function scannedPages(
  pages: readonly (readonly PdfPiece[])[],
  recognised: readonly RecognisedPage[] = [],
): ScannedPages {
  const known = new Map(recognised.map((page) => [page.page, page]));
  const pictures = picturesAmong(pages);
  const read: RecognisedPage[] = [];
  const blank: number[] = [];
  const unrecognised: number[] = [];
  const unread: string[] = [];
  const laidOut = pages.map((pieces, index) => {
    const number = index + 1;
    if (!pictures.has(number)) return pageLines(pieces, number);
    const page = known.get(number);
    if (page === undefined) {
      unrecognised.push(number);
      return pageLines(pieces, number);
    }
    const made = recognisedPieces(page);
    if (made.illegible > 0) unread.push(`${counted(made.illegible, 'line')} on page ${number}`);
    if (made.pieces.length === 0 && made.illegible === 0) blank.push(number);
    if (made.pieces.length > 0) read.push(page);
    return pageLines(made.pieces.length > 0 ? made.pieces : pieces, number);
  });
  const readPages = read.map(({ page }) => page);
  return {
    pages: laidOut,
    unrecognised,
    warnings: [
      ...(read.length === 0
        ? []
        : [
            `The text of ${plural(readPages)} ${rangesOf(readPages)} was recognised from pictures (OCR), with a confidence of ${meanConfidence(read)} percent.`,
          ]),
      ...(unread.length === 0
        ? []
        : [`Handwriting, stamps or poor print could not be read: ${unread.join(', ')}.`]),
      ...(blank.length === 0
        ? []
        : [`Nothing is to be read on ${plural(blank)} ${rangesOf(blank)}.`]),
      ...(unrecognised.length === 0
        ? []
        : [
            `No text on ${plural(unrecognised)} ${rangesOf(unrecognised)}: scanned or blank, and not yet recognised (OCR).`,
          ]),
    ],
  };
}
