import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { VERDICTS, type VerdictLabel } from '../../model/report.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { VERDICT } from './settings.js';
import { type VerdictFeatures, verdictFeatures } from './verdict-features.js';
import {
  type Contribution,
  contributionsOf,
  probabilitiesOf,
  type VerdictWeights,
} from './verdict-model.js';
import { VERDICT_WEIGHTS } from './verdict-weights.js';

/** The verdict on one claim, and what made it. */
export interface WeighedVerdict {
  label: VerdictLabel;
  /** Of the label. */
  probability: number;
  probabilities: Record<VerdictLabel, number>;
  contributions: Contribution[];
  /** Whether a label was withheld because a single, unidentified source alone would decide it. */
  unidentified?: true;
}

/** Labels that need evidence of a stance before anybody can be shown why. */
const SHOWN_BY = {
  supported: ['supports'],
  refuted: ['refutes'],
  conflicting: ['supports', 'refutes', 'qualifies'],
} as const satisfies Partial<Record<VerdictLabel, readonly string[]>>;

const isShown = (label: VerdictLabel, evidence: readonly WeighedSentence[]): boolean =>
  label === 'not-enough-evidence' ||
  evidence.some(({ stance }) => SHOWN_BY[label].some((shown) => shown === stance));

/**
 * The likeliest label, where evidence shows it and it is likely enough to be given. `supported` or
 * `refuted`: the evidence points one way. `conflicting`: there is weight on both sides, or the
 * evidence holds a narrower claim and contests the wider one. `not-enough-evidence`: no answer is
 * likely enough.
 */
function labelOf(
  probabilities: Record<VerdictLabel, number>,
  evidence: readonly WeighedSentence[],
): VerdictLabel {
  const [likeliest = 'not-enough-evidence'] = VERDICTS.toSorted(
    (a, b) => probabilities[b] - probabilities[a],
  );
  const mark = likeliest === 'conflicting' ? VERDICT.conflicting : VERDICT.side;
  const isGiven = isShown(likeliest, evidence) && probabilities[likeliest] >= mark;
  return isGiven ? likeliest : 'not-enough-evidence';
}

/**
 * Where a passage holds the claim only in part, what speaks for either side speaks for a conflict;
 * where both sides are told as surely, what speaks for one as much as for the other does.
 */
function limited(
  probabilities: Record<VerdictLabel, number>,
  { shared }: VerdictFeatures,
): Record<VerdictLabel, number> {
  const { supported, refuted } = probabilities;
  const both = shared.contested >= VERDICT.contested ? Math.min(supported, refuted) : 0;
  const [left, right] = shared.qualified >= VERDICT.qualified ? [supported, refuted] : [both, both];
  return {
    ...probabilities,
    supported: supported - left,
    refuted: refuted - right,
    conflicting: probabilities.conflicting + left + right,
  };
}

/**
 * The verdict on one claim.
 *
 * @param read - Everything read for the claim, without copies.
 * @param evidence - The part of it that a report may cite.
 */
export const weighVerdict = (
  read: readonly JudgedSentence[],
  evidence: readonly WeighedSentence[],
): WeighedVerdict => decide(read, evidence, VERDICT_WEIGHTS);

/** … by other weights than those that ship, as their fit needs it. */
export function decide(
  read: readonly JudgedSentence[],
  evidence: readonly WeighedSentence[],
  weights: VerdictWeights,
): WeighedVerdict {
  const features = verdictFeatures(read, evidence);
  const contributions = contributionsOf(features, weights);
  const probabilities = limited(probabilitiesOf(contributions), features);
  const label = labelOf(probabilities, evidence);
  return { label, probability: probabilities[label], probabilities, contributions };
}

/**
 * The verdict on a question of several claims, taken as one statement joined by "and": what all
 * say; refuted where one is refuted and none supported; conflicting where the answers differ; not
 * enough evidence where the rest holds but one part has none. The probability is that of the
 * least probable part.
 */
export function combineVerdicts(
  verdicts: readonly Pick<WeighedVerdict, 'label' | 'probability'>[],
): Pick<WeighedVerdict, 'label' | 'probability'> {
  const labels = new Set(verdicts.map(({ label }) => label));
  const probability = Math.min(...verdicts.map((verdict) => verdict.probability));
  const [only] = labels;
  if (labels.size === 1 && only) return { label: only, probability };
  const differ = labels.has('conflicting') || (labels.has('supported') && labels.has('refuted'));
  if (differ) return { label: 'conflicting', probability };
  return { label: labels.has('refuted') ? 'refuted' : 'not-enough-evidence', probability };
}
