import { describe, expect, it } from 'vitest';
import { brierScoreOf, calibrationBinsOf, expectedCalibrationErrorOf } from './calibration.js';

const forecasts = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, correct: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, correct: false })),
];

describe('brierScoreOf', () => {
  it('is the mean squared distance from what was so', () => {
    // .8 right: .04; .8 wrong: .64; .5 either way: .25.
    expect(brierScoreOf([...forecasts(0.8, 1, 1), ...forecasts(0.5, 1, 1)])).toBeCloseTo(
      (0.04 + 0.64 + 0.5) / 4,
      12,
    );
  });

  it('is 0 for no forecasts', () => {
    expect(brierScoreOf([])).toBe(0);
  });
});

describe('expectedCalibrationErrorOf', () => {
  it('is 0 where confidence equals accuracy', () => {
    expect(expectedCalibrationErrorOf(forecasts(0.75, 3, 1))).toBe(0);
  });

  it('weighs the gap of each bin by its size', () => {
    // .9 with 2 of 4 right: gap .4 on 4 of 10. .5 with 6 of 6 right: gap .5 on 6 of 10.
    expect(
      expectedCalibrationErrorOf([...forecasts(0.9, 2, 2), ...forecasts(0.5, 6, 0)]),
    ).toBeCloseTo(0.46, 12);
  });

  it('lets gaps cancel within a bin only', () => {
    // Two bins of width .5: (.6 right, 1.0 wrong) has gap |.8 - .5|; (.2 wrong) has gap .2.
    const mixed = [...forecasts(0.6, 1, 0), ...forecasts(1, 0, 1), ...forecasts(0.2, 0, 1)];
    expect(expectedCalibrationErrorOf(mixed, 2)).toBeCloseTo((2 * 0.3 + 0.2) / 3, 12);
  });

  it('puts a border into the lower bin and holds 0 and 1', () => {
    // Two bins: .5 and 0 fall together (mean .25, one of two right), 1 alone and right.
    const borders = [...forecasts(0.5, 1, 0), ...forecasts(0, 0, 1), ...forecasts(1, 1, 0)];
    expect(expectedCalibrationErrorOf(borders, 2)).toBeCloseTo((2 * 0.25) / 3, 12);
  });

  it('is 0 for no forecasts', () => {
    expect(expectedCalibrationErrorOf([])).toBe(0);
  });
});

describe('calibrationBinsOf', () => {
  it('gives the means of each bin that holds answers, in order', () => {
    const mixed = [...forecasts(0.6, 1, 0), ...forecasts(1, 0, 1), ...forecasts(0.2, 0, 1)];
    expect(calibrationBinsOf(mixed, 2)).toEqual([
      { confidence: 0.2, accuracy: 0, count: 1 },
      { confidence: 0.8, accuracy: 0.5, count: 2 },
    ]);
  });

  it('is empty for no forecasts', () => {
    expect(calibrationBinsOf([])).toEqual([]);
  });
});
