import { describe, expect, it } from 'vitest';
import { ndcgOf, recallOf } from './ranking.js';

const judged = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 1],
  ['z', 0],
]);
/** 2/log2(2) + 1/log2(3) + 1/log2(4) */
const IDEAL = 2 + 1 / Math.log2(3) + 0.5;

describe('ndcgOf', () => {
  it('is 1 for the best order, however ties are broken', () => {
    expect(ndcgOf(['a', 'c', 'b', 'z'], judged, 10)).toBeCloseTo(1, 12);
  });

  it('takes the degree itself as the gain', () => {
    // b at 1, a at 3: 1/1 + 2/log2(4) = 2.
    expect(ndcgOf(['b', 'x', 'a'], judged, 10)).toBeCloseTo(2 / IDEAL, 12);
  });

  it('agrees with the worked value to four places', () => {
    expect(IDEAL).toBeCloseTo(3.1309, 4);
    expect(ndcgOf(['b', 'x', 'a'], judged, 10)).toBeCloseTo(0.6388, 4);
  });

  it('cuts both the ranking and the ideal at the depth', () => {
    // a is at rank 3: out of depth 2. Ideal of depth 2: 2 + 1/log2(3).
    expect(ndcgOf(['b', 'x', 'a'], judged, 2)).toBeCloseTo(1 / (2 + 1 / Math.log2(3)), 12);
  });

  it('is 0 where nothing is relevant or nothing was found', () => {
    expect(ndcgOf(['z'], new Map([['z', 0]]), 10)).toBe(0);
    expect(ndcgOf([], judged, 10)).toBe(0);
  });
});

describe('recallOf', () => {
  it('is the share of the relevant documents within the depth', () => {
    expect(recallOf(['a', 'z', 'x', 'b'], judged, 4)).toBeCloseTo(2 / 3, 12);
    expect(recallOf(['a', 'z', 'x', 'b'], judged, 3)).toBeCloseTo(1 / 3, 12);
  });

  it('is 0 where nothing is relevant', () => {
    expect(recallOf(['z'], new Map([['z', 0]]), 10)).toBe(0);
  });
});
