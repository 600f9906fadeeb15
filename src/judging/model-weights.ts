import { STANCES, type Stance } from '../model/evidence.js';
import type { ModelWeights } from '../model/opinion-weights.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { OPINION } from './opinion-settings.js';

const cautiousRow = (said: Stance): StanceProbabilities => {
  const other = (1 - OPINION.right) / (STANCES.length - 1);
  const row = { supports: other, refutes: other, qualifies: other, neither: other };
  return { ...row, [said]: OPINION.right };
};

/** For a model that nobody measured: it counts less than the local reader, who was. */
export const CAUTIOUS: ModelWeights = {
  local: OPINION.localWeight,
  model: OPINION.modelWeight,
  truth: {
    supports: cautiousRow('supports'),
    refutes: cautiousRow('refutes'),
    qualifies: cautiousRow('qualifies'),
    neither: cautiousRow('neither'),
  },
};

/** Weights by the name of a model. */
export type WeightsByModel = Readonly<Record<string, ModelWeights>>;

/** Of models that were measured: none yet. What `models-calibrate` prints belongs here. */
const SHIPPED: WeightsByModel = {};

/** The weights of a model: those that a user fitted before those that are shipped. */
export const weightsOf = (model: string, fitted: WeightsByModel = {}): ModelWeights =>
  [fitted, SHIPPED].find((known) => Object.hasOwn(known, model))?.[model] ?? CAUTIOUS;
