import { describe, expect, it } from 'vitest';
import { areaUnderRiskOf, riskCoverageOf } from './risk-coverage.js';

describe('riskCoverageOf', () => {
  it('answers the surest first', () => {
    const forecasts = [
      { confidence: 0.5, correct: false },
      { confidence: 0.9, correct: true },
      { confidence: 0.7, correct: false },
      { confidence: 0.8, correct: true },
    ];
    const curve = riskCoverageOf(forecasts);
    expect(curve).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.5, risk: 0 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 0.5 },
    ]);
    expect(areaUnderRiskOf(curve)).toBeCloseTo(5 / 24, 12);
  });

  it('lets no order of equals look better than another', () => {
    const forecasts = [true, false].map((correct) => ({ confidence: 0.6, correct }));
    expect(riskCoverageOf(forecasts)).toEqual([{ coverage: 1, risk: 0.5 }]);
    expect(riskCoverageOf(forecasts.toReversed())).toEqual([{ coverage: 1, risk: 0.5 }]);
  });
});
