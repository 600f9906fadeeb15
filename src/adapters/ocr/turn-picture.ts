import { turnBack, turnedSize } from '../../model/recognised-page.js';
import type { PagePicture } from '../../ports/page-recogniser.js';

const WHITE = 255;

/**
 * Turns a picture about its middle; what comes in from outside is white.
 *
 * @param degrees - Clockwise.
 */
export function turnPicture(picture: PagePicture, degrees: number): PagePicture {
  if (degrees === 0) return picture;
  const size = turnedSize(picture, degrees);
  const grey = new Uint8Array(size.width * size.height);
  // A turn is linear: where the first pixel of a line comes from, and the step to the next.
  const origin = turnBack({ x: 0, y: 0 }, degrees, size);
  const right = turnBack({ x: 1, y: 0 }, degrees, size);
  const down = turnBack({ x: 0, y: 1 }, degrees, size);
  const [stepX, stepY] = [right.x - origin.x, right.y - origin.y];
  for (let row = 0; row < size.height; row += 1) {
    // From the middles of pixels.
    let x = origin.x + (row + 0.5) * (down.x - origin.x) + 0.5 * stepX - 0.5;
    let y = origin.y + (row + 0.5) * (down.y - origin.y) + 0.5 * stepY - 0.5;
    for (let column = 0; column < size.width; column += 1) {
      grey[row * size.width + column] = shadeAt(picture, x, y);
      x += stepX;
      y += stepY;
    }
  }
  return { ...size, grey };
}

/** The shade at a place between pixels, by how near each of the four is. */
function shadeAt({ width, height, grey }: PagePicture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height
      ? WHITE
      : (grey[row * width + column] ?? WHITE);
  const above = at(left, top) * (1 - across) + at(left + 1, top) * across;
  const below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
  return Math.round(above * (1 - down) + below * down);
}
