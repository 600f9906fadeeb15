import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enoughOf } from './enough.js';

const marks = { few: { read: 10, strength: 0.2 }, many: { read: 60, strength: 0.6 } };

describe('enoughOf', () => {
  it('asks at the marks and beyond what the marks say', () => {
    expect([0, 10, 60, 5000].map((read) => Number(enoughOf(read, marks).toFixed(6)))).toEqual([
      0.2, 0.2, 0.6, 0.6,
    ]);
  });

  it('never asks less where more was read, and steps alike for each doubling', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        expect(enoughOf(Math.max(a, b), marks)).toBeGreaterThanOrEqual(
          enoughOf(Math.min(a, b), marks),
        );
      }),
    );
    const odds = [10, 20, 40]
      .map((read) => enoughOf(read, marks))
      .map((s) => Math.log(s / (1 - s)));
    expect((odds[1] ?? 0) - (odds[0] ?? 0)).toBeCloseTo((odds[2] ?? 0) - (odds[1] ?? 0), 9);
  });
});
