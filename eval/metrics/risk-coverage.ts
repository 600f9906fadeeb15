import type { Forecast } from './calibration.js';
import { mean } from './mean.js';

/** What is wrong of the answers that are given when only the surest are. */
export interface RiskAtCoverage {
  /** Share of the questions that are answered. */
  coverage: number;
  /** Share of those answers that is wrong. */
  risk: number;
}

/** One point for each answer, surest first; answers of one confidence come in together. */
export function riskCoverageOf(forecasts: readonly Forecast[]): RiskAtCoverage[] {
  const sorted = forecasts.toSorted((a, b) => b.confidence - a.confidence);
  let wrong = 0;
  return sorted.flatMap(({ confidence, correct }, at) => {
    if (!correct) wrong += 1;
    if (sorted[at + 1]?.confidence === confidence) return [];
    return [{ coverage: (at + 1) / sorted.length, risk: wrong / (at + 1) }];
  });
}

/**
 * Area under the curve of risk over coverage (Geifman and El-Yaniv 2017), by its points: the mean
 * risk when every share of the questions is as likely to be asked for. Lower is better.
 */
export const areaUnderRiskOf = (curve: readonly RiskAtCoverage[]): number =>
  mean(curve.map(({ risk }) => risk));
