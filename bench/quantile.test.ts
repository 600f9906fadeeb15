import { describe, expect, it } from 'vitest';
import { quantileOf } from './quantile.js';

describe('quantileOf', () => {
  it('is the nearest rank of the sorted values', () => {
    const values = [40, 15, 50, 20, 35];
    expect([0.05, 0.3, 0.4, 0.5, 0.95, 1].map((share) => quantileOf(values, share))).toEqual([
      15, 20, 20, 35, 50, 50,
    ]);
  });

  it('is not a number where nothing was measured', () => {
    expect(quantileOf([], 0.5)).toBeNaN();
  });
});
