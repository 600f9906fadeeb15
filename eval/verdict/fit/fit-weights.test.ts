import { expect, it } from 'vitest';
import type { VerdictLabel } from '../../../src/model/report.js';
import { contributionsOf, probabilitiesOf } from '../../../src/weighing/verdict/verdict-model.js';
import { calibrated, type Example, fitWeights } from './fit-weights.js';

const side = (best: number) => ({ best, second: 0 });
const example = (supports: number, refutes: number, gold: VerdictLabel, weight = 20): Example => ({
  features: {
    supports: side(supports),
    refutes: side(refutes),
    shared: { contested: Math.min(supports, refutes), qualified: 0 },
  },
  gold,
  weight,
});

/** Evidence decides, but for two in ten claims. */
const EXAMPLES = Array.from({ length: 10 }, (_, at) => {
  const misled = at < 2;
  return [
    example(0.9, 0, misled ? 'not-enough-evidence' : 'supported'),
    example(0, 0, misled ? 'supported' : 'not-enough-evidence'),
    example(0.8, 0.8, misled ? 'refuted' : 'conflicting'),
  ];
}).flat();

const LEARNT = fitWeights(EXAMPLES);
const probability = (each: Example, label: VerdictLabel) =>
  probabilitiesOf(contributionsOf(each.features, LEARNT))[label];

it('learns what evidence decides, for one side as for the other', () => {
  expect(probability(example(0.9, 0, 'supported'), 'supported')).toBeCloseTo(0.8, 1);
  expect(probability(example(0, 0.9, 'refuted'), 'refuted')).toBeCloseTo(
    probability(example(0.9, 0, 'supported'), 'supported'),
    12,
  );
  expect(probability(example(0.8, 0.8, 'conflicting'), 'conflicting')).toBeGreaterThan(0.4);
});

it('keeps weights within which more evidence for a side never lowers it', () => {
  const perverse = fitWeights([
    example(0.9, 0, 'refuted'),
    example(0.9, 0.9, 'conflicting'),
    example(0, 0, 'supported'),
  ]);
  for (const { for: own, against, decided, conflicting } of [LEARNT, perverse]) {
    for (const weights of [own, against])
      expect(Math.min(weights.best, weights.second)).toBeGreaterThanOrEqual(0);
    expect(decided.contested).toBeLessThanOrEqual(0);
    expect(decided.contested).toBeGreaterThanOrEqual(-own.best);
    expect(conflicting.contested).toBeLessThanOrEqual(own.best + decided.contested + 1e-12);
  }
});

it('learns the same from the same, and nothing of what no example has', () => {
  expect(fitWeights(EXAMPLES)).toEqual(LEARNT);
  expect([LEARNT.for.second, LEARNT.decided.qualified, LEARNT.temperature]).toEqual([0, 0, 1]);
});

it('divides by as much more as unseen claims bear it out less', () => {
  const unseen = EXAMPLES.map((each, at) =>
    at % 2 === 0 ? each : { ...each, gold: 'refuted' as const },
  );
  const temperature = (examples: readonly Example[]) => calibrated([{ weights: LEARNT, examples }]);
  expect(temperature(unseen)).toBeGreaterThan(temperature(EXAMPLES));
  expect(temperature(EXAMPLES)).toBeCloseTo(1, 0);
});
