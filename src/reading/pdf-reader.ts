import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { CorroborateError } from '../model/error.js';
import { BlockWriter } from './block-writer.js';
import { HiddenPieces } from './hidden/hidden-pieces.js';
import { visiblePieces } from './hidden/pdf-hidden.js';
import { PdfPaint } from './hidden/pdf-paint.js';
import { toIsoDate } from './iso-date.js';
import { joinLines } from './line-joining.js';
import { writeParagraphs } from './paragraph-blocks.js';
import { type PdfPiece, type PlacedLine, pageLines } from './pdf-page-lines.js';
import type { Reader, Reading } from './reader.js';
import { findRunningLines } from './running-lines.js';
import { READING_TEXT } from './settings.js';

const MOST_PAGES = 5000;
const MOST_MILLISECONDS = 120_000;

const unreadable = (message: string, hint: string, cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', message, { hint, cause });

/** @throws {CorroborateError} `unreadable-document` for an encrypted or broken file. */
const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
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
const piecesOf = async (
  pdf: PDFDocumentProxy,
  number: number,
  hidden: HiddenPieces,
): Promise<PdfPiece[]> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { shown } = new PdfPaint(await page.getOperatorList(), OPS);
  page.cleanup();
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

/** The size that most of the letters have. */
const bodySize = (lines: readonly PlacedLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
};

/** Consecutive numbers as ranges: "3–5, 9". */
const rangesOf = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const emptyPageWarnings = (pages: readonly (readonly PlacedLine[])[]): string[] => {
  const empty = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (empty.length === 0) return [];
  return [
    `No text on page ${rangesOf(empty)}: it may be scanned or blank. Text recognition (OCR) would make a scan readable.`,
  ];
};

const metadataOf = async (
  pdf: PDFDocumentProxy,
  largest: string | null,
): Promise<Reading['metadata']> => {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const fields = new Map<string, unknown>(Object.entries(info));
  const field = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const stated = field('Title');
  const isUsable =
    stated !== null && !/^(?:untitled|microsoft word|document\d*)\b|\.\w{3,4}$/iu.test(stated);
  const made = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(field('CreationDate') ?? '');
  return {
    title: isUsable ? stated : largest,
    byline: field('Author'),
    publisher: null,
    date: toIsoDate(made?.slice(1).filter(Boolean).join('-')),
    url: null,
  };
};

const read = async (pdf: PDFDocumentProxy): Promise<Reading> => {
  if (pdf.numPages > MOST_PAGES) {
    throw new CorroborateError('document-too-large', `The PDF has more than ${MOST_PAGES} pages`, {
      hint: 'Split it into parts and add them one by one.',
    });
  }
  const pages: PlacedLine[][] = [];
  const hidden = new HiddenPieces();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(pageLines(await piecesOf(pdf, number, hidden), number));
  }
  if (!pages.flat().some(({ text }) => /\p{L}/u.test(text))) {
    throw unreadable(
      'The PDF is a scan: it holds pictures of pages and no text',
      'Run text recognition (OCR) on it and add the result.',
    );
  }
  const running = findRunningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const body = bodySize(lines);
  const sized = lines.map((line) => ({
    ...line,
    emphasised: line.size > body * READING_TEXT.headingSize,
  }));
  const writer = new BlockWriter();
  writeParagraphs(joinLines(sized), writer);
  const made = writer.finish();
  const heading = made.blocks.find(({ kind }) => kind === 'heading')?.span;
  const title = heading === undefined ? null : made.text.slice(heading.start, heading.end);
  return {
    ...made,
    metadata: await metadataOf(pdf, title),
    warnings: emptyPageWarnings(pages),
    hidden: hidden.found(),
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

/** Reads the text layer of PDFs: pages, paragraphs over pages, columns where they can be told. */
export const pdfReader: Reader = {
  name: 'pdf',
  version: 3,
  mediaTypes: ['application/pdf'],
  extensions: ['.pdf'],
  async read(bytes) {
    const pdf = await withinTime(open(bytes));
    try {
      return await withinTime(read(pdf));
    } finally {
      await pdf.loadingTask.destroy();
    }
  },
};
