import { describe, expect, it } from 'vitest';
import { accuracyOf, balancedAccuracyOf, macroF1Of, majorityOf } from './classification.js';

/** Gold then predicted, one letter each: "sn" is a supports that was answered neither. */
const answers = (pairs: string) =>
  pairs.split(' ').map((pair) => ({ gold: pair[0] ?? '', predicted: pair[1] ?? '' }));

describe('accuracyOf', () => {
  it('is the share of right answers', () => {
    expect(accuracyOf(answers('ss sn rr ns'))).toBe(0.5);
  });

  it('is 0 where nothing was answered', () => {
    expect(accuracyOf([])).toBe(0);
  });
});

describe('macroF1Of', () => {
  it('averages F1 over three classes', () => {
    // s: 2 hits, 3 gold, 3 predicted: 4/6. r: 1, 2, 1: 2/3. n: 1, 1, 2: 2/3.
    expect(macroF1Of(answers('ss ss sn rr rs nn'))).toBeCloseTo(2 / 3, 12);
  });

  it('counts a class that is never answered as 0', () => {
    // s: 2 hits, 2 gold, 4 predicted: 4/6. n: 0.
    expect(macroF1Of(answers('ss ss ns ns'))).toBeCloseTo(1 / 3, 12);
  });

  it('leaves out a class that the data does not hold', () => {
    // s: 1 hit, 2 gold, 1 predicted: 2/3. n: 1, 1, 1: 1. The answer r has no gold.
    expect(macroF1Of(answers('ss sr nn'))).toBeCloseTo(5 / 6, 12);
  });
});

describe('balancedAccuracyOf', () => {
  it('averages recall over classes of unequal size', () => {
    // s: 1 of 2. n: 3 of 4.
    expect(balancedAccuracyOf(answers('ss sn nn nn nn ns'))).toBe(0.625);
  });

  it('is one half for a constant answer to two classes', () => {
    expect(balancedAccuracyOf(answers('sn nn nn nn'))).toBe(0.5);
  });
});

describe('majorityOf', () => {
  it('is the commonest label', () => {
    expect(majorityOf(['n', 's', 's'])).toBe('s');
  });

  it('is the first met on a tie', () => {
    expect(majorityOf(['n', 's', 's', 'n'])).toBe('n');
  });

  it('is undefined for no labels', () => {
    expect(majorityOf([])).toBeUndefined();
  });
});
