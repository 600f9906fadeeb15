import type { Stance } from '../model/evidence.js';
import type { VerdictLabel } from '../model/report.js';
import type { WeighedSentence } from './evidence-set.js';
import { VERDICT_WEIGHTS } from './verdict-weights.js';

/** The weight of the evidence on each side of a claim, and what follows. */
export interface WeighedVerdict {
  label: VerdictLabel;
  probability: number;
  weights: Record<Exclude<Stance, 'neither'>, number>;
}

const SIDES = ['supports', 'refutes', 'qualifies'] as const;

/**
 * Adds up one side: within a document each further sentence counts less, so ten sentences come to
 * under twice the best of them; an origin weighs what its weightiest document does, so copies add
 * nothing; origins add up in full.
 */
function weightOf(side: Stance, evidence: readonly WeighedSentence[]): number {
  const origins = new Map<string, Map<string, number[]>>();
  for (const { stance, origin, probability, certainty, candidate } of evidence) {
    if (stance !== side) continue;
    const worth = probability * VERDICT_WEIGHTS.certainty[certainty];
    const documents = origins.get(origin) ?? new Map<string, number[]>();
    const { id } = candidate.document;
    origins.set(origin, documents.set(id, [...(documents.get(id) ?? []), worth]));
  }
  const weigh = (worths: readonly number[]) =>
    worths
      .toSorted((a, b) => b - a)
      .reduce((sum, worth, at) => sum + worth * VERDICT_WEIGHTS.repetition ** at, 0);
  return [...origins.values()].reduce(
    (sum, documents) => sum + Math.max(...[...documents.values()].map(weigh)),
    0,
  );
}

/** Probability from a margin: at the border the label is a toss-up. */
function probabilityOf(margin: number): number {
  const { least, most, steepness } = VERDICT_WEIGHTS.probability;
  return least + (most - least) * (1 - Math.exp(-steepness * Math.max(0, margin)));
}

/**
 * The verdict on one claim. `supported` or `refuted`: the evidence points one way. `conflicting`:
 * there is weight on both sides, or the evidence holds a narrower claim and contests the wider
 * one. `not-enough-evidence`: no side has weight.
 */
export function weighVerdict(evidence: readonly WeighedSentence[]): WeighedVerdict {
  const [supports, refutes, qualifies] = SIDES.map((side) => weightOf(side, evidence)) as [
    number,
    number,
    number,
  ];
  const weights = { supports, refutes, qualifies };
  const total = supports + refutes + qualifies;
  const { enough, contested } = VERDICT_WEIGHTS;
  if (Math.max(supports, refutes, qualifies) < enough) {
    const margin = (enough - Math.max(supports, refutes, qualifies)) / enough;
    return { label: 'not-enough-evidence', probability: probabilityOf(margin), weights };
  }
  const leading = Math.max(supports, refutes);
  const beside = (total - leading) / total;
  if (beside >= contested) {
    return {
      label: 'conflicting',
      probability: probabilityOf((beside - contested) / (1 - contested)),
      weights,
    };
  }
  const label = supports >= refutes ? 'supported' : 'refuted';
  const margin = ((contested - beside) / contested) * Math.min(1, leading);
  return { label, probability: probabilityOf(margin), weights };
}

/**
 * The verdict on a question of several claims, taken as one statement joined by "and": what all
 * say; refuted where one is refuted and none supported; conflicting where the answers differ; not
 * enough evidence where the rest holds but one part has none. The probability is that of the
 * least probable part.
 */
export function combineVerdicts(
  verdicts: readonly WeighedVerdict[],
): Pick<WeighedVerdict, 'label' | 'probability'> {
  const labels = new Set(verdicts.map(({ label }) => label));
  const probability = Math.min(...verdicts.map((verdict) => verdict.probability));
  const [only] = labels;
  if (labels.size === 1 && only) return { label: only, probability };
  const differ = labels.has('conflicting') || (labels.has('supported') && labels.has('refuted'));
  if (differ) return { label: 'conflicting', probability };
  return { label: labels.has('refuted') ? 'refuted' : 'not-enough-evidence', probability };
}
