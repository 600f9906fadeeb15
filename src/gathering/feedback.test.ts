import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveTowards } from './feedback.js';

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const unit = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
  .filter((numbers) => numbers.some((number) => number !== 0))
  .map((numbers) => Float32Array.from(numbers.map((number) => number / Math.hypot(...numbers))));

it('goes half a passage for each query', () => {
  const moved = moveTowards(Float32Array.of(1, 0), Float32Array.of(0, 1));
  const length = Math.hypot(1, 0.5);
  expect([...moved]).toEqual([expect.closeTo(1 / length, 6), expect.closeTo(0.5 / length, 6)]);
});

it('gives a vector of length one that is nearer to the passage and still nearer to the query', () => {
  fc.assert(
    fc.property(unit, unit, (query, passage) => {
      const moved = moveTowards(query, passage);
      expect(dot(moved, moved)).toBeCloseTo(1, 5);
      expect(dot(moved, passage)).toBeGreaterThanOrEqual(dot(query, passage) - 1e-5);
      expect(dot(moved, query)).toBeGreaterThanOrEqual(dot(moved, passage) - 1e-5);
    }),
  );
});
