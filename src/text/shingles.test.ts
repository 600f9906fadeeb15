import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, shinglesOf } from './shingles.js';

describe('shinglesOf', () => {
  it('gives each run of words once, without case and punctuation', () => {
    expect(shinglesOf('The dam leaks. The dam, leaks!', 3)).toEqual(
      new Set(['the dam leaks', 'dam leaks the', 'leaks the dam']),
    );
  });

  it('gives none for a text that is too short', () => {
    expect(shinglesOf('Two words', 3)).toEqual(new Set());
  });
});

describe('containment', () => {
  it('finds a cut reprint whole in its original', () => {
    const whole = 'The harbour was dredged in spring, and the fishing fleet came back by June.';
    expect(
      containment(shinglesOf(whole, 3), shinglesOf('The harbour was dredged in spring', 3)),
    ).toBe(1);
    expect(containment(shinglesOf(whole, 3), shinglesOf('Rents rose in every district', 3))).toBe(
      0,
    );
  });

  it('is between 0 and 1, the same both ways, and 1 of a set in itself', () => {
    const set = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((items) => new Set(items));
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(containment(a, b)).toBe(containment(b, a));
        expect(containment(a, b)).toBeGreaterThanOrEqual(0);
        expect(containment(a, b)).toBeLessThanOrEqual(1);
        expect(containment(a, a)).toBe(a.size === 0 ? 0 : 1);
      }),
    );
  });
});
