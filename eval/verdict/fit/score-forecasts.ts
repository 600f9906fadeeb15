import { expectedCalibrationErrorOf } from '../../metrics/calibration.js';
import { macroF1Of } from '../../metrics/classification.js';
import type { Forecast } from './cross-validate.js';

/** Claims, right ones, wrong sides, abstentions that are wrong, macro-F1 and calibration error: a row. */
export function scoreForecasts(forecasts: readonly Forecast[]): (string | number)[] {
  const wrong = forecasts.filter(({ labels, verdict }) => !labels.includes(verdict.label));
  const of = (...labels: readonly string[]) =>
    wrong.filter(({ verdict }) => labels.includes(verdict.label)).length;
  // Of several right labels the one that was answered is the gold one, else the first.
  const pairs = forecasts.map(({ labels, verdict: { label } }) => ({
    gold: labels.includes(label) ? label : (labels[0] ?? label),
    predicted: label,
  }));
  const ece = expectedCalibrationErrorOf(
    forecasts.map(({ labels, verdict }) => ({
      confidence: verdict.probability,
      correct: labels.includes(verdict.label),
    })),
    10,
  );
  return [
    forecasts.length,
    forecasts.length - wrong.length,
    of('supported', 'refuted'),
    of('not-enough-evidence'),
    macroF1Of(pairs).toFixed(3),
    ece.toFixed(3),
  ];
}
