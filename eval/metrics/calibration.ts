import { mean } from './mean.js';

/** One answer: how sure it was of its label (0 to 1) and whether the label was right. */
export interface Forecast {
  confidence: number;
  correct: boolean;
}

/**
 * Expected calibration error (Guo et al. 2017): the gap between mean confidence and accuracy in
 * each of `bins` bins of equal width, weighted by the bin's share of the answers. A bin holds its
 * upper border and not its lower one; the first also holds 0.
 */
export function expectedCalibrationErrorOf(forecasts: readonly Forecast[], bins = 15): number {
  const binned = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const bin = Math.max(1, Math.min(bins, Math.ceil(forecast.confidence * bins)));
    const members = binned.get(bin);
    if (members) members.push(forecast);
    else binned.set(bin, [forecast]);
  }
  let error = 0;
  for (const members of binned.values()) {
    const gap =
      mean(members.map(({ confidence }) => confidence)) -
      mean(members.map(({ correct }) => Number(correct)));
    error += (members.length / forecasts.length) * Math.abs(gap);
  }
  return error;
}
