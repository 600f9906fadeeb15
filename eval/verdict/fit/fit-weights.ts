import { VERDICTS, type VerdictLabel } from '../../../src/model/report.js';
import {
  SHARED_FEATURES,
  SIDE_FEATURES,
  type VerdictFeatures,
} from '../../../src/weighing/verdict/verdict-features.js';
import {
  contributionsOf,
  probabilitiesOf,
  type VerdictWeights,
} from '../../../src/weighing/verdict/verdict-model.js';

/** A claim as the model sees it, what is right, and how much it counts. */
export interface Example {
  features: VerdictFeatures;
  gold: VerdictLabel;
  weight: number;
}

const STEPS = 1200;
const STEP = 0.05;
/** Pull of every weight towards zero, as if so many examples said it. */
const SHRINKAGE = 0.3;

type Block = 'for' | 'against' | 'decided' | 'conflicting';
type Place = readonly [Block, string];

const SIDES = SIDE_FEATURES.map(String);
const SHARED = ['start', ...SHARED_FEATURES];

/** Every weight that is learnt, in order. */
const PLACES: readonly Place[] = [
  ...SIDES.map((feature): Place => ['for', feature]),
  ...SIDES.map((feature): Place => ['against', feature]),
  ...SHARED.map((feature): Place => ['decided', feature]),
  ...SHARED.map((feature): Place => ['conflicting', feature]),
];

const withWeights = (weights: VerdictWeights, values: readonly number[]): VerdictWeights => {
  const next: Record<Block, Record<string, number>> = {
    for: { ...weights.for },
    against: { ...weights.against },
    decided: { ...weights.decided },
    conflicting: { ...weights.conflicting },
  };
  for (const [at, [block, feature]] of PLACES.entries()) next[block][feature] = values[at] ?? 0;
  return { ...weights, ...next } as VerdictWeights;
};

/**
 * Keeps weights such that more evidence for a side never lowers that side: a side's own evidence
 * adds and the other's takes away, and what both sides have in common never gives a conflict more
 * than it leaves the side.
 */
function bounded(values: readonly number[]): number[] {
  const place = (block: Block, feature: string) =>
    PLACES.findIndex(([of, name]) => of === block && name === feature);
  const next = values.map((value, at) =>
    PLACES[at]?.[0] === 'for' || PLACES[at]?.[0] === 'against' ? Math.max(0, value) : value,
  );
  const own = next[place('for', 'best')] ?? 0;
  const decided = Math.min(0, Math.max(-own, next[place('decided', 'contested')] ?? 0));
  next[place('decided', 'contested')] = decided;
  const conflict = place('conflicting', 'contested');
  next[conflict] = Math.min(next[conflict] ?? 0, own + decided);
  return next;
}

/** The value that each weight is multiplied with in each score. */
function designOf(features: VerdictFeatures): number[][] {
  const unit = withWeights(
    { ...ZERO, temperature: 1 },
    PLACES.map(() => 1),
  );
  const parts = contributionsOf(features, unit);
  const partOf = (label: VerdictLabel, [block, feature]: Place): number => {
    const own = label === 'supported' ? 'supports' : 'refutes';
    const other = label === 'supported' ? 'refutes' : 'supports';
    if ((block === 'conflicting') !== (label === 'conflicting')) return 0;
    const name =
      block === 'for' ? `${own}.${feature}` : block === 'against' ? `${other}.${feature}` : feature;
    return parts.find((part) => part.label === label && part.feature === name)?.adds ?? 0;
  };
  return VERDICTS.map((label) =>
    label === 'not-enough-evidence'
      ? PLACES.map(() => 0)
      : PLACES.map((place) => partOf(label, place)),
  );
}

const ZERO: VerdictWeights = {
  for: { best: 0, second: 0 },
  against: { best: 0, second: 0 },
  decided: { start: 0, contested: 0, qualified: 0 },
  conflicting: { start: 0, contested: 0, qualified: 0 },
  temperature: 1,
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * Fits the weights by maximum likelihood, with a little shrinkage and within their bounds
 * (projected Adam, Kingma and Ba 2015). The same examples always give the same weights.
 */
export function fitWeights(examples: readonly Example[]): VerdictWeights {
  const base = ZERO;
  const rows = examples.map(({ features, gold, weight }) => ({
    design: designOf(features),
    gold: VERDICTS.indexOf(gold),
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  let values: number[] = PLACES.map(() => 0);
  const mean = PLACES.map(() => 0);
  const spread = PLACES.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = values.map((value) => SHRINKAGE * value);
    for (const { design, gold, weight } of rows) {
      const scores = design.map((row) => dot(row, values));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const sum = shares.reduce((all, share) => all + share, 0);
      for (const [label, row] of design.entries()) {
        const error = weight * ((shares[label] ?? 0) / sum - Number(label === gold));
        for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + error * value;
      }
    }
    values = bounded(
      values.map((value, at) => {
        const own = (slope[at] ?? 0) / total;
        mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * own;
        spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * own * own;
        const first = (mean[at] ?? 0) / (1 - 0.9 ** step);
        const second = (spread[at] ?? 0) / (1 - 0.999 ** step);
        return value - (STEP * first) / (Math.sqrt(second) + 1e-8);
      }),
    );
  }
  return withWeights(base, values);
}

const surpriseOf = (examples: readonly Example[], weights: VerdictWeights): number =>
  examples.reduce(
    (sum, { features, gold, weight }) =>
      sum - weight * Math.log(probabilitiesOf(contributionsOf(features, weights))[gold] + 1e-9),
    0,
  );

/** Temperatures that are tried: from twice as sure to five times less. */
const TEMPERATURES = Array.from({ length: 46 }, (_, at) => 0.5 + at / 10);

/** Weights, and examples that they were not learnt from. */
export interface Fold {
  weights: VerdictWeights;
  examples: readonly Example[];
}

/** What scores are divided by so that unseen examples surprise least (Guo et al. 2017). */
export function calibrated(folds: readonly Fold[]): number {
  const surprise = (temperature: number): number =>
    folds.reduce(
      (sum, { weights, examples }) => sum + surpriseOf(examples, { ...weights, temperature }),
      0,
    );
  return TEMPERATURES.reduce((best, next) => (surprise(next) < surprise(best) ? next : best));
}
