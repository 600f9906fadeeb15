import { crc32, deflateSync } from 'node:zlib';
import type { PagePicture } from '../../ports/page-recogniser.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Sixteen shades, two pixels a byte: print needs no more. */
const BITS = 4;

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture in shades of grey as PNG. */
export function greyPng({ width, height, grey }: PagePicture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = BITS;
  const line = 1 + Math.ceil(width / 2);
  const lines = new Uint8Array(line * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * line + 1 + (column >> 1);
      const shade = Math.round((grey[row * width + column] ?? 255) / 17);
      lines[at] = (lines[at] ?? 0) | (column % 2 === 0 ? shade << 4 : shade);
    }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
