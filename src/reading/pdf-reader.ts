import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { CorroborateError } from '../model/error.js';
import type { ReadingHints } from '../ports/document-reader.js';
import { HiddenPieces } from './hidden/hidden-pieces.js';
import { visiblePieces } from './hidden/pdf-hidden.js';
import { PdfPaint } from './hidden/pdf-paint.js';
import { pagedText } from './paged-text.js';
import { annotationWarnings, attachmentWarnings, pageAnnotations } from './pdf-annotations.js';
import { pdfMetadata } from './pdf-metadata.js';
import type { PdfPiece } from './pdf-page-lines.js';
import type { Reader, Reading } from './reader.js';
import { pdfPicture } from './scans/pdf-picture.js';
import { scannedPages } from './scans/scanned-pages.js';
import { READING_TEXT } from './settings.js';

const MOST_PAGES = 5000;
const MOST_MILLISECONDS = 120_000;

const unreadable = (message: string, hint: string, cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', message, { hint, cause });

/** @throws {CorroborateError} `unreadable-document` for an encrypted or broken file. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      // None is looked at: decoding them would take longer than all else.
      maxImageSize: 1,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw unreadable('The PDF is encrypted', 'Save an unprotected copy and add that.', cause);
    }
    throw unreadable('The PDF is broken', 'Open it in a PDF program and save it again.', cause);
  }
};

/** The text of a page where it stands, without what a reader of it would not see. */
export const piecesOf = async (
  page: PDFPageProxy,
  number: number,
  hidden: HiddenPieces,
): Promise<PdfPiece[]> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { items } = await page.getTextContent();
  const { shown } = new PdfPaint(await page.getOperatorList(), OPS);
  return visiblePieces(placed(items), { shown, number }, hidden);
};

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

const placed = (items: TextItems): PdfPiece[] =>
  items.flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    const isUpright = Math.abs(b) < Math.abs(a) * READING_TEXT.upright;
    const size = item.height || Math.hypot(a, b);
    return isUpright && size > 0 ? [{ text: item.str, x, y, width: item.width, size }] : [];
  });

const read = async (pdf: PDFDocumentProxy, { recognised }: ReadingHints): Promise<Reading> => {
  if (pdf.numPages > MOST_PAGES) {
    throw new CorroborateError('document-too-large', `The PDF has more than ${MOST_PAGES} pages`, {
      hint: 'Split it into parts and add them one by one.',
    });
  }
  const layers: PdfPiece[][] = [];
  const annotations: Awaited<ReturnType<typeof pageAnnotations>>[] = [];
  const hidden = new HiddenPieces();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const laid = await pageAnnotations(page);
    layers.push([...(await piecesOf(page, number, hidden)), ...laid.pieces]);
    annotations.push(laid);
    page.cleanup();
  }
  const { pages, unrecognised, warnings } = scannedPages(layers, recognised);
  const { heading, ...made } = pagedText(pages);
  return {
    ...made,
    metadata: await pdfMetadata(pdf, heading),
    warnings: [...warnings, ...annotationWarnings(annotations), ...(await attachmentWarnings(pdf))],
    hidden: hidden.found(),
    ...(unrecognised.length > 0 && { unrecognised }),
  };
};

/** Fails instead of waiting for ever for a file that keeps the library busy between its pages. */
const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(unreadable('Reading the PDF takes too long', 'Save it again with another program.'));
    }, MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Reads the text layer of PDFs and what was recognised on pages without one: paragraphs over pages,
 * columns where they can be told, and the values of forms where they stand.
 */
export const pdfReader: Reader = {
  name: 'pdf',
  version: 4,
  mediaTypes: ['application/pdf'],
  extensions: ['.pdf'],
  async read(bytes, hints) {
    const pdf = await withinTime(openPdf(bytes));
    try {
      return await withinTime(read(pdf, hints));
    } finally {
      await pdf.loadingTask.destroy();
    }
  },
  picture: (bytes, page) => pdfPicture(bytes, page),
};
