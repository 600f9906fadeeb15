import type { VerdictLabel } from '../../src/model/report.js';
import { brierScoreOf, expectedCalibrationErrorOf } from '../metrics/calibration.js';
import { type Answer, macroF1Of } from '../metrics/classification.js';
import type { Answered } from './score-answers.js';

/** How good the verdicts of several dossiers are, and whether they are as often right as they say. */
interface VerdictsScore {
  /** Over the labels that the cases have. */
  macroF1: number;
  /** Of the label's probability: mean squared distance from 1 where it is right, else from 0. */
  brier: number;
  /** Expected calibration error of the same. */
  ece: number;
}

/** Where several labels are right, that of the answer if it is one of them, else the first. */
const goldOf = ({ asked, label }: Answered): VerdictLabel | undefined =>
  asked.verdict.find((right) => right === label) ?? asked.verdict[0];

/** Scores the verdicts on the questions that should have one; no verdict is a wrong one, without a probability. */
export function scoreVerdicts(answers: readonly Answered[]): VerdictsScore {
  const decided = answers.filter(({ asked }) => !asked.open);
  const forecasts = decided.flatMap(({ asked, label, probability }) =>
    label === undefined || probability === null
      ? []
      : [{ confidence: probability, correct: asked.verdict.includes(label) }],
  );
  return {
    macroF1: macroF1Of(
      decided.map(
        (answered): Answer<VerdictLabel | undefined> => ({
          gold: goldOf(answered),
          predicted: answered.label,
        }),
      ),
    ),
    brier: brierScoreOf(forecasts),
    ece: expectedCalibrationErrorOf(forecasts),
  };
}
