import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnBack } from '../../model/recognised-page.js';
import { turnPicture } from './turn-picture.js';

const PICTURE = { width: 3, height: 2, grey: Uint8Array.from([10, 20, 30, 40, 50, 60]) };

it('turns a picture by quarters, clockwise', () => {
  expect(turnPicture(PICTURE, 90)).toEqual({
    width: 2,
    height: 3,
    grey: Uint8Array.from([40, 10, 50, 20, 60, 30]),
  });
  expect(turnPicture(PICTURE, 180)).toEqual({
    width: 3,
    height: 2,
    grey: Uint8Array.from([60, 50, 40, 30, 20, 10]),
  });
  expect(turnPicture(PICTURE, 0)).toBe(PICTURE);
});

it('turns points back by what the picture was turned', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -360, max: 360, noNaN: true }),
      fc.double({ min: 0, max: 800, noNaN: true }),
      fc.double({ min: 0, max: 800, noNaN: true }),
      (degrees, x, y) => {
        const size = { width: 800, height: 800 };
        const there = turnBack({ x, y }, degrees, size);
        const back = turnBack(there, -degrees, size);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      },
    ),
  );
});
