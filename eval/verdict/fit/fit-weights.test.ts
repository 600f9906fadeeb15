import { expect, it } from 'vitest';
import type { VerdictLabel } from '../../../src/model/report.js';
import { contributionsOf, probabilitiesOf } from '../../../src/weighing/verdict-model.js';
import { VERDICT_WEIGHTS } from '../../../src/weighing/verdict-weights.js';
import { calibrated, type Example, fitWeights } from './fit-weights.js';

const side = (best: number) => ({ best, others: 0, direct: 0 });
const example = (supports: number, refutes: number, gold: VerdictLabel): Example => ({
  features: {
    supports: side(supports),
    refutes: side(refutes),
    shared: {
      contested: Math.min(supports, refutes),
      contestedOthers: 0,
      qualified: 0,
      qualifiedOthers: 0,
    },
  },
  gold,
  weight: 20,
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

const LEARNT = fitWeights(EXAMPLES, VERDICT_WEIGHTS.model);
const probability = (each: Example, label: VerdictLabel) =>
  probabilitiesOf(contributionsOf(each.features, LEARNT))[label];

it('learns what evidence decides, for one side as for the other', () => {
  expect(probability(example(0.9, 0, 'supported'), 'supported')).toBeCloseTo(0.8, 1);
  expect(probability(example(0, 0.9, 'refuted'), 'refuted')).toBeCloseTo(
    probability(example(0.9, 0, 'supported'), 'supported'),
    12,
  );
  expect(probability(example(0.8, 0.8, 'conflicting'), 'conflicting')).toBeGreaterThan(0.6);
});

it('keeps what is set by hand, and bounds what a conflict may take from a side', () => {
  const { model } = VERDICT_WEIGHTS;
  expect(LEARNT.conflicting.qualified).toBe(model.conflicting.qualified);
  expect(LEARNT.decided.qualified).toBe(model.decided.qualified);
  expect(LEARNT.conflicting.contested).toBeLessThanOrEqual(
    LEARNT.for.best + LEARNT.decided.contested + 1e-12,
  );
});

it('is less sure by as much as unseen claims bear it out less', () => {
  const unseen = EXAMPLES.map((each, at) =>
    at % 2 === 0 ? each : { ...each, gold: 'refuted' as const },
  );
  expect(calibrated(unseen, LEARNT).temperature).toBeGreaterThan(
    calibrated(EXAMPLES, LEARNT).temperature,
  );
});
