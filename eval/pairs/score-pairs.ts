import type { Reading } from '../../src/judging/readings.js';
import type { Judge } from '../../src/ports/judge.js';
import type { PairLabel, PairSet } from '../data/pair-file.js';
import { expectedCalibrationErrorOf } from '../metrics/calibration.js';
import {
  accuracyOf,
  balancedAccuracyOf,
  macroF1Of,
  majorityOf,
} from '../metrics/classification.js';
import { judgePairs } from './judge-pairs.js';
import { goldOf, predictionOf } from './prediction.js';

/** What `--json` prints of a set. All but `n` and `pairsPerSecond` lie between 0 and 1. */
export interface PairScore {
  set: string;
  n: number;
  accuracy: number;
  macroF1: number;
  /** Of supports against the rest, answered from the judge's threshold on. */
  balancedAccuracy: number;
  /** Of the top label's probability, in 15 bins of equal width. */
  ece: number;
  /** Whole pairs, from their texts to their labels; one pair is one text or many. */
  pairsPerSecond: number;
}

/** What answering the set's commonest label every time would score. */
export interface BaselineScore {
  label: PairLabel;
  accuracy: number;
  macroF1: number;
}

/** Where a judge does not say from which probability on it takes a claim for supported. */
const USUAL_THRESHOLD = 0.5;

/**
 * Scores a judge on a set.
 *
 * @param now - Milliseconds of a clock that only runs forward.
 * @param reading - How longer evidence is cut; by default as it suits the judge.
 */
export async function scorePairs(
  { name, pairs }: PairSet,
  judge: Judge,
  now: () => number,
  reading?: Reading,
): Promise<PairScore> {
  const start = now();
  const judgements = await judgePairs(pairs, judge, reading);
  const seconds = (now() - start) / 1000;
  const threshold = judge.texts?.supportsFrom ?? USUAL_THRESHOLD;
  const scored = pairs.flatMap((pair, at) => {
    const judgement = judgements[at];
    return judgement ? { gold: goldOf(pair), ...predictionOf(judgement, pair.binary) } : [];
  });
  const answers = scored.map(({ gold, label }) => ({ gold, predicted: label }));
  return {
    set: name,
    n: pairs.length,
    accuracy: accuracyOf(answers),
    macroF1: macroF1Of(answers),
    balancedAccuracy: balancedAccuracyOf(
      scored.map(({ gold, supports }) => ({
        gold: gold === 'supports',
        predicted: supports >= threshold,
      })),
    ),
    ece: expectedCalibrationErrorOf(
      scored.map(({ gold, label, probability }) => ({
        confidence: probability,
        correct: gold === label,
      })),
    ),
    pairsPerSecond: pairs.length / seconds,
  };
}

/** The yardstick beside each score: a judge that reads nothing. */
export function scoreMajority({ pairs }: PairSet): BaselineScore {
  const golds = pairs.map(goldOf);
  const label = majorityOf(golds) ?? 'neither';
  const answers = golds.map((gold) => ({ gold, predicted: label }));
  return { label, accuracy: accuracyOf(answers), macroF1: macroF1Of(answers) };
}
