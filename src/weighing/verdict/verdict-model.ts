import { VERDICTS, type VerdictLabel } from '../../model/report.js';
import {
  SHARED_FEATURES,
  type SharedFeature,
  SIDE_FEATURES,
  type SideFeature,
  type VerdictFeatures,
} from './verdict-features.js';

/**
 * The weights of a multinomial logistic regression in which both sides share theirs, so that a
 * mirrored claim gets the mirrored verdict. `not-enough-evidence` is where all scores start: zero.
 */
export interface VerdictWeights {
  /** On the score of `supported`: what a feature of the side for adds, and of the other takes away. */
  for: Record<SideFeature, number>;
  against: Record<SideFeature, number>;
  /** On the scores of `supported` and `refuted` alike. */
  decided: Record<SharedFeature, number> & { start: number };
  conflicting: Record<SharedFeature, number> & { start: number };
  /** Scores are divided by it: the probabilities are then as often right as they say. */
  temperature: number;
}

/** What one feature adds to the score of one label. */
export interface Contribution {
  label: VerdictLabel;
  feature: string;
  value: number;
  adds: number;
}

type Decided = 'supported' | 'refuted';
const OWN = { supported: 'supports', refuted: 'refutes' } as const;
const OTHER = { supported: 'refutes', refuted: 'supports' } as const;

/** Every part of the three scores that are not zero from the start. */
export function contributionsOf(
  features: VerdictFeatures,
  weights: VerdictWeights,
): Contribution[] {
  const shared = (label: Decided | 'conflicting') => {
    const own = label === 'conflicting' ? weights.conflicting : weights.decided;
    return [
      { label, feature: 'start', value: 1, adds: own.start },
      ...SHARED_FEATURES.map((feature) => ({
        label,
        feature,
        value: features.shared[feature],
        adds: own[feature] * features.shared[feature],
      })),
    ];
  };
  const sides = (label: Decided) =>
    SIDE_FEATURES.flatMap((feature) => {
      const [own, other] = [features[OWN[label]][feature], features[OTHER[label]][feature]];
      return [
        {
          label,
          feature: `${OWN[label]}.${feature}`,
          value: own,
          adds: weights.for[feature] * own,
        },
        {
          label,
          feature: `${OTHER[label]}.${feature}`,
          value: other,
          adds: -weights.against[feature] * other,
        },
      ];
    });
  return [
    ...shared('supported'),
    ...sides('supported'),
    ...shared('refuted'),
    ...sides('refuted'),
    ...shared('conflicting'),
  ].map((part) => ({ ...part, adds: part.adds / weights.temperature }));
}

/** The probability of each label; they add up to one. */
export function probabilitiesOf(
  contributions: readonly Contribution[],
): Record<VerdictLabel, number> {
  const scores = VERDICTS.map((label) =>
    contributions.reduce((sum, part) => sum + (part.label === label ? part.adds : 0), 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(
    VERDICTS.map((label, at) => [label, (shares[at] ?? 0) / total]),
  ) as Record<VerdictLabel, number>;
}
