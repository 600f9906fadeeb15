import { expect, it } from 'vitest';
import type { VerdictLabel } from '../../../src/model/report.js';
import { scoreForecasts } from './score-forecasts.js';

const forecast = (label: VerdictLabel, probability: number, ...labels: VerdictLabel[]) => ({
  labels,
  verdict: { label, probability },
});

it('counts claims, right ones, wrong sides and wrong abstentions, and scores them', () => {
  expect(
    scoreForecasts([
      forecast('supported', 1, 'supported'),
      forecast('refuted', 1, 'conflicting', 'refuted'),
      forecast('refuted', 1, 'supported'),
      forecast('not-enough-evidence', 1, 'conflicting'),
    ]),
    // F1: 2/3 for supported and for refuted, 0 for conflicting; half right at a probability of 1.
  ).toEqual([4, 2, 1, 1, '0.444', '0.500']);
});

it('takes a wrong conflict for no side and no abstention', () => {
  expect(scoreForecasts([forecast('conflicting', 0.5, 'supported')]).slice(0, 4)).toEqual([
    1, 0, 0, 0,
  ]);
});
