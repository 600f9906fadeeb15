import { mean } from './mean.js';

/** One answer: how sure it was of its label (0 to 1) and whether the label was right. */
export interface Forecast {
  confidence: number;
  correct: boolean;
}

/** Brier score: mean squared distance of the confidence from 1 where it was right, else from 0. */
export const brierScoreOf = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ confidence, correct }) => (confidence - Number(correct)) ** 2));

/** Answers of about the same confidence. */
export interface CalibrationBin {
  /** Means over the bin, 0 to 1. */
  confidence: number;
  accuracy: number;
  count: number;
}

/**
 * Answers in `bins` bins of equal width by their confidence, in order; empty ones are left out. A
 * bin holds its upper border and not its lower one; the first also holds 0.
 */
export function calibrationBinsOf(forecasts: readonly Forecast[], bins = 15): CalibrationBin[] {
  const binned: Forecast[][] = Array.from({ length: bins }, () => []);
  for (const forecast of forecasts) {
    const bin = Math.max(1, Math.min(bins, Math.ceil(forecast.confidence * bins)));
    binned[bin - 1]?.push(forecast);
  }
  return binned
    .filter((members) => members.length > 0)
    .map((members) => ({
      confidence: mean(members.map(({ confidence }) => confidence)),
      accuracy: mean(members.map(({ correct }) => Number(correct))),
      count: members.length,
    }));
}

/**
 * Expected calibration error (Guo et al. 2017): the gap between mean confidence and accuracy in
 * each bin of `calibrationBinsOf`, weighted by the bin's share of the answers.
 */
export const expectedCalibrationErrorOf = (forecasts: readonly Forecast[], bins = 15): number =>
  calibrationBinsOf(forecasts, bins).reduce(
    (error, { confidence, accuracy, count }) =>
      error + (count / forecasts.length) * Math.abs(confidence - accuracy),
    0,
  );
