import type { PagePicture } from '../../ports/page-recogniser.js';

/** The shades of a picture in colours, by what the eye makes of them (ITU-R BT.601), on white. */
export function inGrey(image: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): PagePicture {
  const { width, height, data } = image;
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const from = at * 4;
    const [red = 0, green = 0, blue = 0] = [data[from], data[from + 1], data[from + 2]];
    const opacity = data[from + 3] ?? 0;
    const shade = (red * 299 + green * 587 + blue * 114) / 1000;
    grey[at] = Math.round(255 + ((shade - 255) * opacity) / 255);
  }
  return { width, height, grey };
}
