import { util } from 'apache-arrow';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halvesOf } from './half-floats.js';

const readBack = (values: readonly number[]): number[] =>
  [...halvesOf([Float32Array.from(values)])].map((half) => util.uint16ToFloat64(half));

it('keeps what half precision can hold', () => {
  const exact = [0, 1, -1, 0.5, 0.333251953125, -0.0001220703125, 2 ** -24, 65504];
  expect(readBack(exact)).toEqual(exact);
});

it('rounds to the nearest, carrying into the exponent, and takes the tiniest for zero', () => {
  expect(readBack([0.99999, 0.2501, 1e-9])).toEqual([1, 0.25, 0]);
});

it('is never further off than half a step', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      const [back = Number.NaN] = readBack([value]);
      expect(Math.abs(back - Math.fround(value))).toBeLessThanOrEqual(
        Math.max(Math.abs(value) * 2 ** -11, 2 ** -25),
      );
    }),
  );
});

it('lays vectors one after another', () => {
  const [one, two] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
  expect(halvesOf([one, two])).toEqual(Uint16Array.of(0x3c00, 0, 0, 0x3c00));
});
