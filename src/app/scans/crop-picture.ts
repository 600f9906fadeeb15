import type { PagePicture } from '../../ports/page-recogniser.js';

/** A part of a page in shares of its width and height. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** The mean grey of a rectangle of pixels. */
function meanOf(
  { width, grey }: PagePicture,
  x: { from: number; to: number },
  y: { from: number; to: number },
): number {
  let sum = 0;
  for (let row = y.from; row < y.to; row += 1)
    for (let column = x.from; column < x.to; column += 1) sum += grey[row * width + column] ?? 255;
  return Math.round(sum / Math.max(1, (x.to - x.from) * (y.to - y.from)));
}

/** A part of a page, made smaller where it is wider than so many pixels; letters keep their shape. */
export function cropPicture(page: PagePicture, part: Part, mostWide: number): PagePicture {
  const left = within(Math.floor(part.left * page.width), page.width - 1);
  const top = within(Math.floor(part.top * page.height), page.height - 1);
  const wide = within(Math.ceil(part.right * page.width), page.width) - left || 1;
  const high = within(Math.ceil(part.bottom * page.height), page.height) - top || 1;
  const step = Math.max(1, wide / mostWide);
  const width = Math.max(1, Math.floor(wide / step));
  const height = Math.max(1, Math.floor(high / step));
  const grey = new Uint8Array(width * height);
  const range = (at: number, from: number) => {
    const start = from + Math.floor(at * step);
    return { from: start, to: Math.max(start + 1, from + Math.floor((at + 1) * step)) };
  };
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      grey[row * width + column] = meanOf(page, range(column, left), range(row, top));
  return { width, height, grey };
}
