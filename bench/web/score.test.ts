import { describe, expect, it } from 'vitest';
import { performanceScore } from './score.js';

describe('the score of a page', () => {
  it('is whole where nothing took time or moved', () => {
    expect(performanceScore({ fcp: 0, lcp: 0, tbt: 0, cls: 0 })).toBe(100);
  });

  it('is 90 at the control points of the best tenth and 50 at the medians', () => {
    expect([
      performanceScore({ fcp: 1800, lcp: 2500, tbt: 200, cls: 0.1 }),
      performanceScore({ fcp: 3000, lcp: 4000, tbt: 600, cls: 0.25 }),
    ]).toEqual([90, 50]);
  });

  it('weighs what blocks most and what is painted first least', () => {
    const good = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
    expect([
      performanceScore({ ...good, fcp: 1e9 }),
      performanceScore({ ...good, lcp: 1e9 }),
      performanceScore({ ...good, tbt: 1e9 }),
      performanceScore({ ...good, cls: 1e9 }),
    ]).toEqual([89, 72, 67, 72]);
  });
});
