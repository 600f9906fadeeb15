import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VERDICTS } from '../../model/report.js';
import { contributionsOf, probabilitiesOf } from './verdict-model.js';

const WEIGHTS = {
  for: { best: 4, second: 1 },
  against: { best: 1, second: 0.5 },
  decided: { start: -1, contested: -0.5, qualified: -2 },
  conflicting: { start: -2, contested: 3, qualified: 1 },
  temperature: 2,
};

const FEATURES = {
  supports: { best: 1, second: 0.5 },
  refutes: { best: 0.5, second: 0 },
  shared: { contested: 0.5, qualified: 0.25 },
};

it('says what every feature adds to every label, over the temperature', () => {
  expect(
    contributionsOf(FEATURES, WEIGHTS).map(({ label, feature, value, adds }) => [
      label,
      feature,
      value,
      adds,
    ]),
  ).toEqual([
    ['supported', 'start', 1, -0.5],
    ['supported', 'contested', 0.5, -0.125],
    ['supported', 'qualified', 0.25, -0.25],
    ['supported', 'supports.best', 1, 2],
    ['supported', 'refutes.best', 0.5, -0.25],
    ['supported', 'supports.second', 0.5, 0.25],
    ['supported', 'refutes.second', 0, -0],
    ['refuted', 'start', 1, -0.5],
    ['refuted', 'contested', 0.5, -0.125],
    ['refuted', 'qualified', 0.25, -0.25],
    ['refuted', 'refutes.best', 0.5, 1],
    ['refuted', 'supports.best', 1, -0.5],
    ['refuted', 'refutes.second', 0, 0],
    ['refuted', 'supports.second', 0.5, -0.125],
    ['conflicting', 'start', 1, -1],
    ['conflicting', 'contested', 0.5, 0.75],
    ['conflicting', 'qualified', 0.25, 0.125],
  ]);
});

it('is the softmax of the scores, with not enough evidence at zero', () => {
  // The sums of what is added above.
  const scores = {
    supported: 1.125,
    refuted: -0.5,
    conflicting: -0.125,
    'not-enough-evidence': 0,
  };
  const total = VERDICTS.reduce((sum, label) => sum + Math.exp(scores[label]), 0);
  const probabilities = probabilitiesOf(contributionsOf(FEATURES, WEIGHTS));
  for (const label of VERDICTS)
    expect(probabilities[label]).toBeCloseTo(Math.exp(scores[label]) / total, 12);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.record({ best: share, second: share });

it('mirrors with its features, and its probabilities add up to one', () => {
  fc.assert(
    fc.property(
      side,
      side,
      fc.record({ contested: share, qualified: share }),
      (supports, refutes, shared) => {
        const of = (one: typeof supports, other: typeof refutes) =>
          probabilitiesOf(contributionsOf({ supports: one, refutes: other, shared }, WEIGHTS));
        const [asked, mirrored] = [of(supports, refutes), of(refutes, supports)];
        expect(mirrored.supported).toBeCloseTo(asked.refuted, 12);
        expect(mirrored.refuted).toBeCloseTo(asked.supported, 12);
        expect(mirrored.conflicting).toBeCloseTo(asked.conflicting, 12);
        expect(VERDICTS.reduce((sum, label) => sum + asked[label], 0)).toBeCloseTo(1, 12);
      },
    ),
  );
});
