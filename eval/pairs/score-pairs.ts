import type { Claim } from '../../src/model/claim.js';
import type { Judge, Judgement } from '../../src/ports/judge.js';
import { PAIR_LABELS, type Pair, type PairLabel, type PairSet } from '../data/pair-file.js';
import { expectedCalibrationErrorOf } from '../metrics/calibration.js';
import {
  accuracyOf,
  balancedAccuracyOf,
  macroF1Of,
  majorityOf,
} from '../metrics/classification.js';
import { evidenceSentences } from './evidence-sentences.js';
import { strongestJudgement } from './strongest-judgement.js';

/** What `--json` prints of a set. All but `n` and `pairsPerSecond` lie between 0 and 1. */
export interface PairScore {
  set: string;
  n: number;
  accuracy: number;
  macroF1: number;
  /** Of supports against the rest, with supports answered from one half on. */
  balancedAccuracy: number;
  /** Of the top label's probability, in 15 bins of equal width. */
  ece: number;
  /** Whole pairs, from their texts to their labels; one pair is one or many sentences. */
  pairsPerSecond: number;
}

/** What answering the set's commonest label every time would score. */
export interface BaselineScore {
  label: PairLabel;
  accuracy: number;
  macroF1: number;
}

/** The probability that makes an answer `supports` where only that is asked. */
const SUPPORT_THRESHOLD = 0.5;

/** Pairs that are given to the judge at once: enough to fill its batches, few enough to hold. */
const PAIRS_AT_ONCE = 64;

/** The answer to one pair. */
export interface Prediction {
  label: PairLabel;
  probability: number;
  supports: number;
}

/**
 * The judge's four stances in the data's three labels: what is true only in part is not supported
 * by the evidence, so `qualifies` counts as `neither`. Where the source knows only supports and
 * the rest, so does `refutes`.
 */
function predictionOf({ stances }: Judgement, binary: boolean): Prediction {
  const labels: Record<PairLabel, number> = {
    supports: stances.supports,
    refutes: binary ? 0 : stances.refutes,
    neither: stances.neither + stances.qualifies + (binary ? stances.refutes : 0),
  };
  const label = PAIR_LABELS.reduce((best, next) => (labels[next] > labels[best] ? next : best));
  return { label, probability: labels[label], supports: labels.supports };
}

/** What a judge answers to each pair, in their order. */
export async function predictAll(
  pairs: readonly Pair[],
  judge: Judge,
  claimOf: (text: string) => Claim,
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    const batch = pairs.slice(at, at + PAIRS_AT_ONCE).map((pair) => {
      const claim = claimOf(pair.claim);
      const sentences = evidenceSentences(pair.evidence, pair.title);
      return { binary: pair.binary, asked: sentences.map((sentence) => ({ claim, sentence })) };
    });
    const judgements = await judge.judge(batch.flatMap(({ asked }) => asked));
    let from = 0;
    for (const { binary, asked } of batch) {
      const own = judgements.slice(from, from + asked.length);
      from += asked.length;
      predictions.push(predictionOf(strongestJudgement(own), binary));
    }
  }
  return predictions;
}

/**
 * Scores a judge on a set: each pair's evidence is read sentence by sentence, and the sentence
 * that says most of the claim decides.
 *
 * @param now - Milliseconds of a clock that only runs forward.
 */
export async function scorePairs(
  set: PairSet,
  judge: Judge,
  claimOf: (text: string) => Claim,
  now: () => number,
): Promise<PairScore> {
  const start = now();
  const predictions = await predictAll(set.pairs, judge, claimOf);
  const seconds = (now() - start) / 1000;
  const scored = predictions.map((prediction, at) => ({
    ...prediction,
    gold: set.pairs[at]?.label ?? 'neither',
  }));
  const answers = scored.map(({ gold, label }) => ({ gold, predicted: label }));
  return {
    set: set.name,
    n: set.pairs.length,
    accuracy: accuracyOf(answers),
    macroF1: macroF1Of(answers),
    balancedAccuracy: balancedAccuracyOf(
      scored.map(({ gold, supports }) => ({
        gold: gold === 'supports',
        predicted: supports >= SUPPORT_THRESHOLD,
      })),
    ),
    ece: expectedCalibrationErrorOf(
      scored.map(({ gold, label, probability }) => ({
        confidence: probability,
        correct: gold === label,
      })),
    ),
    pairsPerSecond: set.pairs.length / seconds,
  };
}

/** The yardstick beside each score: a judge that reads nothing. */
export function scoreMajority(set: PairSet): BaselineScore {
  const label = majorityOf(set.pairs.map((pair) => pair.label)) ?? 'neither';
  const answers = set.pairs.map((pair) => ({ gold: pair.label, predicted: label }));
  return { label, accuracy: accuracyOf(answers), macroF1: macroF1Of(answers) };
}
