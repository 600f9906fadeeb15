import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { PagePicture } from '../../ports/page-recogniser.js';
import { READING_TEXT } from '../settings.js';
import { inGrey } from './grey.js';

/** Pixels of an image within a page at most: larger ones are left white rather than exhaust memory. */
const MOST_PIXELS = 60_000_000;
/** Points of an inch, the unit of pages. */
const POINTS = 72;

/** The library's own folder: its decoders and fonts are files there. */
const library = (): string =>
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Draws a page of a PDF: all that it shows, in shades of grey on white.
 *
 * @param number - The page, from 1.
 * @param unit - Whether a unit of the page is a point, or a pixel to be drawn as one.
 * @throws {CorroborateError} `unreadable-document`.
 */
export async function pdfPicture(
  bytes: Uint8Array,
  number: number,
  unit: 'points' | 'pixels' = 'points',
): Promise<PagePicture> {
  const [{ getDocument, VerbosityLevel }, { createCanvas }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('@napi-rs/canvas'),
  ]);
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    wasmUrl: join(library(), 'wasm/'),
    standardFontDataUrl: join(library(), 'standard_fonts/'),
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const page = await (await task.promise).getPage(number);
    const whole = page.getViewport({ scale: 1 });
    const wanted = unit === 'pixels' ? 1 : READING_TEXT.pictureDots / POINTS;
    const most = READING_TEXT.pictureLongest / Math.max(whole.width, whole.height);
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    const width = Math.max(1, Math.round(viewport.width));
    const height = Math.max(1, Math.round(viewport.height));
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    // The types are a browser's; the library draws on whatever has their methods.
    const drawing = { canvas, canvasContext: context, viewport, background: '#fff' };
    await page.render(drawing as unknown as Parameters<typeof page.render>[0]).promise;
    return inGrey(context.getImageData(0, 0, width, height));
  } catch (cause) {
    throw new CorroborateError('unreadable-document', `Page ${number} can't be drawn`, {
      hint: 'Open the file in a PDF program and save it again.',
      cause,
    });
  } finally {
    await task.destroy();
  }
}
