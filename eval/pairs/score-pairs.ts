import type { Reader } from '../../src/ports/reader.js';
import type { PairLabel, PairSet } from '../data/pair-file.js';
import { expectedCalibrationErrorOf } from '../metrics/calibration.js';
import {
  accuracyOf,
  balancedAccuracyOf,
  macroF1Of,
  majorityOf,
} from '../metrics/classification.js';
import { goldOf, predictionOf } from './prediction.js';
import { readPairs } from './read-pairs.js';

/** What `--json` prints of a set. All but `n` and `pairsPerSecond` lie between 0 and 1. */
export interface PairScore {
  set: string;
  n: number;
  accuracy: number;
  macroF1: number;
  /** Of supports against the rest, answered from the reader's threshold on. */
  balancedAccuracy: number;
  /** Of the top label's probability, in 15 bins of equal width. */
  ece: number;
  /** Whole pairs, from their texts to their labels. */
  pairsPerSecond: number;
}

/** What answering the set's commonest label every time would score. */
export interface BaselineScore {
  label: PairLabel;
  accuracy: number;
  macroF1: number;
}

/**
 * Scores a reader on a set.
 *
 * @param now - Milliseconds of a clock that only runs forward.
 */
export async function scorePairs(
  { name, pairs }: PairSet,
  reader: Reader,
  now: () => number,
): Promise<PairScore> {
  const start = now();
  const readings = await readPairs(pairs, reader);
  const seconds = (now() - start) / 1000;
  const scored = pairs.flatMap((pair, at) => {
    const reading = readings[at];
    return reading ? { gold: goldOf(pair), ...predictionOf(reading, pair.binary) } : [];
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
        predicted: supports >= reader.entailsFrom,
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

/** The yardstick beside each score: a reader that reads nothing. */
export function scoreMajority({ pairs }: PairSet): BaselineScore {
  const golds = pairs.map(goldOf);
  const label = majorityOf(golds) ?? 'neither';
  const answers = golds.map((gold) => ({ gold, predicted: label }));
  return { label, accuracy: accuracyOf(answers), macroF1: macroF1Of(answers) };
}
