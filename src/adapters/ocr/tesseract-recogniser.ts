import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import type { PagePicture, PageRecogniser } from '../../ports/page-recogniser.js';
import { OCR } from './settings.js';
import { type TesseractLine, tesseractBlocksSchema } from './tesseract-blocks.js';
import { turnPicture } from './turn-picture.js';

type Worker = Awaited<ReturnType<typeof import('tesseract.js').createWorker>>;

const packageSchema = z.object({ version: z.string() });

const { resolve } = createRequire(import.meta.url);

/** English in the form with whole numbers: a quarter of the size of the other, with the same results. */
const LANGUAGE = 'eng';
const languageFolder = (): string =>
  join(dirname(resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');

/** A picture as the engine takes one: a portable graymap. */
function graymap({ width, height, grey }: PagePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** Share of the pixels that are dark. */
function ink({ grey }: PagePicture): number {
  let dark = 0;
  for (const shade of grey) if (shade < OCR.dark) dark += 1;
  return dark / Math.max(1, grey.length);
}

/** What turning a picture gave: its lines, and how much of it can be read. */
interface Attempt {
  degrees: number;
  upright: PagePicture;
  lines: readonly TesseractLine[];
  /** Letters times the share of confidence in them, of words that are surely words. */
  read: number;
  /** Mean confidence in percent, by letters. */
  confidence: number;
}

function attemptOf(
  degrees: number,
  upright: PagePicture,
  lines: readonly TesseractLine[],
): Attempt {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  const read = words
    .filter(({ confidence }) => confidence >= OCR.sureWord)
    .reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return { degrees, upright, lines, read, confidence: letters === 0 ? 0 : sure / letters };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How far the lines fall to the right, in degrees; only long ones tell. */
function slantOf({ lines, upright }: Attempt): number {
  const long = lines.filter(({ bbox }) => bbox.x1 - bbox.x0 > upright.width * OCR.longLine);
  const slants = long.map(({ baseline: { x0, y0, x1, y1 } }) => Math.atan2(y1 - y0, x1 - x0));
  return (median(slants) * 180) / Math.PI;
}

const share = (value: number, of: number): number =>
  Math.min(10_000, Math.max(0, Math.round((value / of) * 10_000)));

function pageOf({ degrees, upright, lines }: Attempt, page: number, by: string): RecognisedPage {
  const { width, height } = upright;
  return {
    page,
    by,
    width,
    height,
    turned: degrees,
    lines: lines.map(({ words, baseline, rowAttributes }) => ({
      baseline: share((baseline.y0 + baseline.y1) / 2, height),
      size: share(rowAttributes.rowHeight, height),
      words: words.map(({ text, confidence, bbox }) => ({
        text,
        confidence: Math.min(100, Math.max(0, Math.round(confidence))),
        box: [
          share(bbox.x0, width),
          share(bbox.y0, height),
          share(bbox.x1, width),
          share(bbox.y1, height),
        ],
      })),
    })),
  };
}

/**
 * Recognises words with tesseract.js, in a thread of its own. Program and language data are in their
 * packages: nothing is fetched, and nothing is kept.
 */
export class TesseractRecogniser implements PageRecogniser {
  readonly name: string;
  readonly #worker: Worker;

  private constructor(name: string, worker: Worker) {
    this.name = name;
    this.#worker = worker;
  }

  /** @throws {CorroborateError} `internal-error` where the engine does not start. */
  static async open(): Promise<TesseractRecogniser> {
    const { createWorker } = await import('tesseract.js');
    const { version } = packageSchema.parse(
      createRequire(import.meta.url)('tesseract.js/package.json'),
    );
    const worker = await createWorker(LANGUAGE, 1, {
      langPath: languageFolder(),
      cacheMethod: 'none',
      gzip: true,
      // Else it throws where nobody can catch it; the call fails as well.
      errorHandler: () => undefined,
    });
    await worker.setParameters({ user_defined_dpi: String(OCR.dots) });
    return new TesseractRecogniser(`tesseract.js ${version}, ${LANGUAGE}`, worker);
  }

  async recognise(picture: PagePicture, page: number): Promise<RecognisedPage> {
    if (ink(picture) < OCR.ink) return pageOf(attemptOf(0, picture, []), page, this.name);
    let best = await this.#attempt(picture, 0);
    if (best.confidence < OCR.upright) {
      for (const degrees of [90, 270, 180]) {
        const other = await this.#attempt(picture, degrees);
        if (other.read > best.read * OCR.clearlyBetter) best = other;
        if (best.confidence >= OCR.upright) break;
      }
    }
    const slant = slantOf(best);
    if (Math.abs(slant) > OCR.slant) {
      const straight = await this.#attempt(picture, best.degrees - slant);
      if (straight.read > best.read) best = straight;
    }
    return pageOf(best, page, this.name);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #attempt(picture: PagePicture, degrees: number): Promise<Attempt> {
    const upright = turnPicture(picture, degrees);
    try {
      const output = { text: false, blocks: true };
      const { data } = await this.#worker.recognize(graymap(upright), {}, output);
      const blocks = tesseractBlocksSchema.parse(data.blocks);
      return attemptOf(
        degrees,
        upright,
        blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)),
      );
    } catch (cause) {
      throw new CorroborateError('internal-error', 'Text recognition failed', {
        hint: 'Try again; if it fails once more, add the document without recognising its scans.',
        cause,
      });
    }
  }
}
