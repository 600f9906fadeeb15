import type { VerdictLabel } from '../model/report.js';
import { enoughOf } from './enough.js';
import { OUTRIGHT, type WeighedSentence } from './evidence-set.js';
import { type EvidenceFeatures, verdictFeatures } from './verdict-features.js';
import {
  type Contribution,
  cheapestLabel,
  contributionsOf,
  probabilitiesOf,
} from './verdict-model.js';
import { VERDICT_WEIGHTS } from './verdict-weights.js';

/** The verdict on one claim, and what made it. */
export interface WeighedVerdict {
  label: VerdictLabel;
  /** Of the label. */
  probability: number;
  probabilities: Record<VerdictLabel, number>;
  contributions: Contribution[];
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
 * Whether what the label stands on has a sentence strong enough, for all that were read to find it:
 * several that each might be chance are no better than one.
 * A record is divided, too, where two sides are told outright, neither of them so strongly.
 */
function isBorne(label: VerdictLabel, { strongest }: EvidenceFeatures, read: number): boolean {
  if (label === 'not-enough-evidence') return true;
  const enough = enoughOf(read, VERDICT_WEIGHTS.enough);
  if (label === 'supported') return strongest.supports >= enough;
  if (label === 'refuted') return strongest.refutes >= enough;
  const [best = 0, second = 0] = Object.values(strongest).toSorted((a, b) => b - a);
  return best >= enough || second >= OUTRIGHT;
}

/** Whether evidence stands on both sides, and the contrary of a side is not much less likely. */
function isDivided(
  label: VerdictLabel,
  { supported, refuted }: Record<VerdictLabel, number>,
  evidence: readonly WeighedSentence[],
): boolean {
  if (label !== 'supported' && label !== 'refuted') return false;
  const both = ['supports', 'refutes'].every((side) =>
    evidence.some(({ stance }) => stance === side),
  );
  const lesser = Math.min(supported, refuted) / Math.max(supported, refuted);
  return both && lesser >= VERDICT_WEIGHTS.divided;
}

/**
 * How probable a label is. `conflicting` says of the evidence that it stands on both sides, so what
 * speaks for either side as much as for the other speaks for it.
 */
export const probabilityOf = (
  label: VerdictLabel,
  probabilities: Record<VerdictLabel, number>,
): number =>
  label === 'conflicting'
    ? probabilities.conflicting + 2 * Math.min(probabilities.supported, probabilities.refuted)
    : probabilities[label];

/**
 * The verdict on one claim. `supported` or `refuted`: the evidence points one way. `conflicting`:
 * there is weight on both sides, or the evidence holds a narrower claim and contests the wider
 * one. `not-enough-evidence`: no side has weight, or none has so much more than another that an
 * answer is worth the cost of being wrong.
 *
 * @param read - How many sentences were judged to find the evidence, copies left out.
 */
export function weighVerdict(
  evidence: readonly WeighedSentence[],
  read: number = evidence.length,
): WeighedVerdict {
  const features = verdictFeatures(evidence, VERDICT_WEIGHTS);
  const contributions = contributionsOf(features, VERDICT_WEIGHTS.model);
  const probabilities = probabilitiesOf(contributions);
  const cheapest = cheapestLabel(probabilities, VERDICT_WEIGHTS.costs);
  const shown = isShown(cheapest, evidence) ? cheapest : 'not-enough-evidence';
  const side = isDivided(shown, probabilities, evidence) ? 'conflicting' : shown;
  const label = isBorne(side, features, read) ? side : 'not-enough-evidence';
  const probability = probabilityOf(label, probabilities);
  return { label, probability, probabilities, contributions };
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
