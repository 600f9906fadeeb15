import type { VerdictLabel } from '../../../src/model/report.js';
import { decide, type WeighedVerdict } from '../../../src/weighing/verdict/verdict.js';
import { verdictFeatures } from '../../../src/weighing/verdict/verdict-features.js';
import type { VerdictWeights } from '../../../src/weighing/verdict/verdict-model.js';
import type { DossierClaim } from '../ask-dossiers.js';
import { calibrated, type Example, fitWeights } from './fit-weights.js';

/** What was answered to a claim whose dossier was not learnt from. */
export interface Forecast {
  labels: readonly VerdictLabel[];
  verdict: Pick<WeighedVerdict, 'label' | 'probability'>;
}

/** A claim with several right labels counts once for all of them together. */
const examplesOf = (asked: readonly DossierClaim[]): Example[] =>
  asked.flatMap(({ labels, weighing }) =>
    labels.map((gold) => ({
      features: verdictFeatures(weighing.read, weighing.evidence),
      gold,
      weight: 1 / labels.length,
    })),
  );

/** Weights that are learnt from all of the claims. */
export const learnt = (asked: readonly DossierClaim[]): VerdictWeights =>
  fitWeights(examplesOf(asked));

/**
 * Leaves one dossier out at a time: its claims are answered with weights learnt from the others.
 * The temperature is the one at which these answers, all of them about dossiers that were not
 * learnt from, surprise least.
 */
export function crossValidated(asked: readonly DossierClaim[]): {
  forecasts: Forecast[];
  temperature: number;
} {
  const names = [...new Set(asked.map(({ dossier }) => dossier))];
  const folds = names.map((name) => ({
    weights: learnt(asked.filter(({ dossier }) => dossier !== name)),
    left: asked.filter(({ dossier }) => dossier === name),
  }));
  const temperature = calibrated(
    folds.map(({ weights, left }) => ({ weights, examples: examplesOf(left) })),
  );
  const forecasts = folds.flatMap(({ weights, left }) =>
    left.map(
      ({ labels, weighing }): Forecast => ({
        labels,
        verdict: decide(weighing.read, weighing.evidence, { ...weights, temperature }),
      }),
    ),
  );
  return { forecasts, temperature };
}
