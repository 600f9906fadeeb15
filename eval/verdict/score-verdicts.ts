import type { VerdictLabel } from '../../src/model/report.js';
import { expectedCalibrationErrorOf, type Forecast } from '../metrics/calibration.js';
import { accuracyOf, macroF1Of } from '../metrics/classification.js';
import { areaUnderRiskOf, riskCoverageOf } from '../metrics/risk-coverage.js';

/** The answer to one claim; who only counts is as sure of every answer. */
export interface VerdictAnswer {
  gold: VerdictLabel;
  predicted: VerdictLabel;
  probability: number | null;
}

/** How good the verdicts of one way of answering are on one set. */
export interface VerdictScore {
  set: string;
  answerer: string;
  n: number;
  accuracy: number;
  macroF1: number;
  /** Expected calibration error of the label's probability; null where there is none. */
  ece: number | null;
  /** Area under risk over coverage; null where nothing says which answers are surer. */
  risk: number | null;
}

export const forecastsOf = (answers: readonly VerdictAnswer[]): Forecast[] =>
  answers.flatMap(({ gold, predicted, probability }) =>
    probability === null ? [] : [{ confidence: probability, correct: gold === predicted }],
  );

export function scoreVerdicts(
  set: string,
  answerer: string,
  answers: readonly VerdictAnswer[],
): VerdictScore {
  const forecasts = forecastsOf(answers);
  const sure = forecasts.length > 0;
  return {
    set,
    answerer,
    n: answers.length,
    accuracy: accuracyOf(answers),
    macroF1: macroF1Of(answers),
    ece: sure ? expectedCalibrationErrorOf(forecasts) : null,
    risk: sure ? areaUnderRiskOf(riskCoverageOf(forecasts)) : null,
  };
}
