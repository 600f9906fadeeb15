import { CorroborateError } from '../../model/error.js';
import type { PagePicture } from '../../ports/page-recogniser.js';
import { pagedText } from '../paged-text.js';
import type { Reader } from '../reader.js';
import { READING_TEXT } from '../settings.js';
import { inGrey } from './grey.js';
import { imageSize } from './image-size.js';
import { pdfPicture } from './pdf-picture.js';
import { scannedPages } from './scanned-pages.js';
import { tiffAsPdf, tiffPageCount } from './tiff-as-pdf.js';

const isTiff = (bytes: Uint8Array): boolean => bytes[0] === bytes[1];

/** Pixels of an image at most: four bytes each are held while it is drawn. */
const MOST_PIXELS = 60_000_000;

const broken = (cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The image is broken', {
    hint: 'Open it in an image program and save it again.',
    cause,
  });

/** @throws {CorroborateError} `unreadable-document` or `document-too-large`. */
function expectImage(bytes: Uint8Array): void {
  const size = imageSize(bytes);
  if (size === null) throw broken();
  if (size.width * size.height <= MOST_PIXELS) return;
  throw new CorroborateError('document-too-large', 'The image has more than 60 million pixels', {
    hint: 'Save it in a smaller size and add that.',
  });
}

/** @throws {CorroborateError} `unreadable-document` or `document-too-large`. */
async function imagePicture(bytes: Uint8Array): Promise<PagePicture> {
  expectImage(bytes);
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  try {
    const image = await loadImage(bytes);
    const scale = Math.min(1, READING_TEXT.pictureLongest / Math.max(image.width, image.height));
    const width = Math.max(1, Math.round(image.width * scale));
    const height = Math.max(1, Math.round(image.height * scale));
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, width, height);
    return inGrey(context.getImageData(0, 0, width, height));
  } catch (cause) {
    throw broken(cause);
  }
}

/** Reads photographs and scans of papers: their text is what was recognised on them. */
export const imageReader: Reader = {
  name: 'image',
  version: 1,
  mediaTypes: ['image/jpeg', 'image/png', 'image/tiff'],
  extensions: ['.jpg', '.jpeg', '.png', '.tif', '.tiff'],
  async read(bytes, { recognised }) {
    if (!isTiff(bytes)) expectImage(bytes);
    const count = isTiff(bytes) ? tiffPageCount(bytes) : 1;
    const layers = Array.from({ length: count }, () => []);
    const { pages, unrecognised, warnings } = scannedPages(layers, recognised);
    const { heading, ...made } = pagedText(pages);
    return {
      ...made,
      metadata: { title: heading, byline: null, publisher: null, date: null, url: null },
      warnings,
      ...(unrecognised.length > 0 && { unrecognised }),
    };
  },
  async picture(bytes, page) {
    // A point is a pixel there: drawn at its own size.
    return isTiff(bytes) ? pdfPicture(tiffAsPdf(bytes, page), 1, 'pixels') : imagePicture(bytes);
  },
};
