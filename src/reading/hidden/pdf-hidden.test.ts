import {
  PDFDocument,
  type PDFPage,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../pdf-reader.js';

const SEEN = 'The harbour board met on Monday and signed the ferry contract for 2025.';
const SECRET = 'The board secretly agreed to pay the crew nine million in cash.';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const read = async (draw: (page: PDFPage, pdf: PDFDocument) => void | Promise<void>) => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([600, 400]);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  page.setFontSize(11);
  page.drawText(SEEN, { x: 50, y: 350 });
  await draw(page, pdf);
  return pdfReader.read(await pdf.save(), { name: 'a.pdf', url: null, mediaType: null });
};

type Draw = (page: PDFPage, pdf: PDFDocument) => void | Promise<void>;

const WAYS: Record<string, Draw> = {
  'an invisible mode': (page) => {
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
    page.drawText(SECRET, { x: 50, y: 300 });
  },
  'white on white': (page) => page.drawText(SECRET, { x: 50, y: 300, color: rgb(1, 1, 1) }),
  'the colour of its box': (page) => {
    page.drawRectangle({ x: 40, y: 290, width: 500, height: 40, color: rgb(0.2, 0.3, 0.4) });
    page.drawText(SECRET, { x: 50, y: 300, color: rgb(0.2, 0.3, 0.4) });
  },
  'tiny letters': (page) => page.drawText(SECRET, { x: 50, y: 300, size: 0.5 }),
  'no opacity': (page) => page.drawText(SECRET, { x: 50, y: 300, opacity: 0 }),
};

const PLAIN: Record<string, Draw> = {
  'white on a dark box': (page) => {
    page.drawRectangle({ x: 40, y: 290, width: 500, height: 40, color: rgb(0, 0, 0.4) });
    page.drawText(SECRET, { x: 50, y: 300, color: rgb(1, 1, 1) });
  },
  'the layer of a scan': async (page, pdf) => {
    const image = await pdf.embedPng(PIXEL);
    page.drawImage(image, { x: 0, y: 0, width: 600, height: 340 });
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
    page.drawText(SECRET, { x: 50, y: 300 });
  },
  'grey on white': (page) => page.drawText(SECRET, { x: 50, y: 300, color: rgb(0.6, 0.6, 0.6) }),
  'small print': (page) => page.drawText(SECRET, { x: 50, y: 300, size: 5 }),
};

describe('the PDF reader', () => {
  it.each(Object.entries(WAYS))('keeps text out that is hidden by %s', async (_, draw) => {
    const { text, hidden } = await read(draw);
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([{ text: SECRET, why: expect.any(String), page: 1 }]);
  });

  it.each(Object.entries(PLAIN))('keeps text that is seen: %s', async (_, draw) => {
    const { text, hidden } = await read(draw);
    expect(text).toContain(SECRET);
    expect(hidden).toEqual([]);
  });

  it('passes over what stands outside of the page', async () => {
    const { text } = await read((page) => page.drawText(SECRET, { x: 50, y: 900 }));
    expect(text).toBe(SEEN);
  });

  it('keeps what stands in the line of a hidden text', async () => {
    const { text } = await read((page) => {
      page.drawText('Paid by the town:', { x: 50, y: 300 });
      page.drawText(' nothing', { x: 137, y: 300, color: rgb(1, 1, 1) });
    });
    expect(text).toBe(`${SEEN} Paid by the town:`);
  });
});
