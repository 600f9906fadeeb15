import { z } from 'zod';

const share = z.int().min(0).max(10_000);

/** A word as it was recognised: how surely, in percent, and where it stands on the upright picture. */
const recognisedWordSchema = z.object({
  text: z.string(),
  confidence: z.int().min(0).max(100),
  /** Left, top, right and bottom in ten-thousandths of the upright picture's width and height. */
  box: z.tuple([share, share, share, share]),
});

export type RecognisedWord = z.infer<typeof recognisedWordSchema>;

const recognisedPageSchema = z.object({
  /** Page from 1. */
  page: z.int().positive(),
  /** What recognised it: `tesseract.js 7.0.0, eng`. */
  by: z.string(),
  /** Size of the upright picture: only the ratio matters. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Degrees clockwise by which the page's picture was turned to be upright. */
  turned: z.number(),
  /** From top to bottom, each within one column. */
  lines: z.array(
    z.object({
      /** Where its letters stand and how high they are, in ten-thousandths of the height. */
      baseline: share,
      size: share,
      words: z.array(recognisedWordSchema),
    }),
  ),
});

/** What was recognised on the picture of a page. A blank one has no lines. */
export type RecognisedPage = z.infer<typeof recognisedPageSchema>;

export { recognisedPageSchema };

/** A point of a picture, in its units. */
interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** The size of a picture once it is turned: its sides change places near a quarter turn. */
export const turnedSize = ({ width, height }: Size, degrees: number): Size =>
  Math.abs(Math.round(degrees / 90)) % 2 === 1
    ? { width: height, height: width }
    : { width, height };

/**
 * Where a point of an upright picture stands on the picture that was turned about its middle.
 *
 * @param degrees - Clockwise, by which it was turned to be upright.
 * @param upright - Size of the upright picture.
 */
export function turnBack(point: Point, degrees: number, upright: Size): Point {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const x = point.x - upright.width / 2;
  const y = point.y - upright.height / 2;
  const { width, height } = turnedSize(upright, degrees);
  return { x: width / 2 + x * cos + y * sin, y: height / 2 - x * sin + y * cos };
}
