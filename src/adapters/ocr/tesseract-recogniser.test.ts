import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PagePicture } from '../../ports/page-recogniser.js';
import { pdfPicture } from '../../reading/scans/pdf-picture.js';
import { TesseractRecogniser } from './tesseract-recogniser.js';
import { turnPicture } from './turn-picture.js';

const LINES = [
  'The county signed the agreement on 5 March 2025.',
  'It pays the company 4,200 dollars for each month.',
  'Either party may end it with notice of ninety days.',
];

let recogniser: TesseractRecogniser;
let picture: PagePicture;

beforeAll(async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 160]);
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const [at, text] of LINES.entries())
    page.drawText(text, { x: 30, y: 120 - at * 20, size: 13, font });
  picture = await pdfPicture(await pdf.save(), 1);
  recogniser = await TesseractRecogniser.open();
}, 60_000);
afterAll(() => recogniser.close());

const linesOf = async (turned: PagePicture) => {
  const page = await recogniser.recognise(turned, 1);
  return {
    turned: Math.round(page.turned / 90) * 90,
    lines: page.lines.map(({ words }) => words.map(({ text }) => text).join(' ')),
  };
};

it('recognises words, whichever way up the page lies', { timeout: 120_000 }, async () => {
  expect(await linesOf(picture)).toEqual({ turned: 0, lines: LINES });
  expect(await linesOf(turnPicture(picture, 180))).toEqual({ turned: 180, lines: LINES });
});

it('finds nothing on a blank page', async () => {
  const blank = { width: 400, height: 300, grey: new Uint8Array(120_000).fill(255) };
  expect((await recogniser.recognise(blank, 2)).lines).toEqual([]);
});
