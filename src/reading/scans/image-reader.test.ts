import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { imageReader } from './image-reader.js';

const HINTS = { name: 'paper', url: null, mediaType: null };

/** A TIFF of two grey pages of 3 × 2 pixels, uncompressed, with the least of tags. */
function tiff(): Uint8Array {
  const bytes = Buffer.alloc(400);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(20, 4);
  bytes.set([0, 128, 255, 255, 128, 0], 8);
  const page = (at: number, next: number): void => {
    const tags: [number, number][] = [
      [256, 3],
      [257, 2],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, 8],
      [277, 1],
      [278, 2],
      [279, 6],
    ];
    bytes.writeUInt16LE(tags.length, at);
    for (const [index, [tag, value]] of tags.entries()) {
      const entry = at + 2 + index * 12;
      bytes.writeUInt16LE(tag, entry);
      bytes.writeUInt16LE(4, entry + 2);
      bytes.writeUInt32LE(1, entry + 4);
      bytes.writeUInt32LE(value, entry + 8);
    }
    bytes.writeUInt32LE(next, at + 2 + tags.length * 12);
  };
  page(20, 200);
  page(200, 0);
  return bytes;
}

it('tells the pages of a TIFF that are to be recognised, and draws them pixel by pixel', async () => {
  const bytes = tiff();
  expect(await imageReader.read(bytes, HINTS)).toMatchObject({ text: '', unrecognised: [1, 2] });
  const { width, height, grey } = (await imageReader.picture?.(bytes, 2))!;
  expect([width, height, [...grey]]).toEqual([3, 2, [0, 128, 255, 255, 128, 0]]);
});

it('draws a photograph in grey, what is transparent as white', async () => {
  const canvas = createCanvas(2, 1);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 1, 1);
  const png = canvas.toBuffer('image/png');
  expect(await imageReader.picture?.(png, 1)).toEqual({
    width: 2,
    height: 1,
    grey: Uint8Array.from([76, 255]),
  });
});

it('refuses broken images by name', async () => {
  const loop = Buffer.from(tiff());
  loop.writeUInt32LE(20, 200 + 2 + 9 * 12);
  await expect(imageReader.read(loop, HINTS)).rejects.toMatchObject({
    message: 'The TIFF is broken',
  });
  const canvas = createCanvas(20, 20);
  const [png, jpeg] = [canvas.toBuffer('image/png'), canvas.toBuffer('image/jpeg')];
  const flat = Buffer.from(png);
  flat.writeUInt32BE(0, 16);
  for (const bytes of [png.subarray(0, 33), flat, jpeg.subarray(0, 20), png.subarray(0, 12)])
    for (const attempt of [imageReader.read(bytes, HINTS), imageReader.picture?.(bytes, 1)])
      await expect(attempt).rejects.toMatchObject({
        code: 'unreadable-document',
        message: 'The image is broken',
      });
});
