import type { VerdictLabel } from '../../src/model/report.js';
import { mean } from '../metrics/mean.js';
import type { Paraphrase } from './paraphrases.js';

/** A verdict, or none. */
type Label = VerdictLabel | null;

/** A claim as it stands and put otherwise, each with its answer. */
export interface AskedWordings {
  asked: Label;
  paraphrases: { kind: Paraphrase; answer: Label }[];
  negation: Label;
}

/** How often one kind of wording had the answer that it should have. */
export interface StabilityScore {
  kind: Paraphrase | 'all paraphrases' | 'negation';
  n: number;
  /** Share of them, 0 to 1. */
  held: number;
}

const MIRRORED: Readonly<Record<VerdictLabel, VerdictLabel>> = {
  supported: 'refuted',
  refuted: 'supported',
  conflicting: 'conflicting',
  'not-enough-evidence': 'not-enough-evidence',
};

const mirrored = (label: Label): Label => label && MIRRORED[label];

const row = (kind: StabilityScore['kind'], held: readonly boolean[]): StabilityScore => ({
  kind,
  n: held.length,
  held: mean(held.map(Number)),
});

/** Share of paraphrases with the claim's own verdict, by kind, and of negations with its mirror image. */
export function scoreStability(claims: readonly AskedWordings[]): StabilityScore[] {
  const pairs = claims.flatMap(({ asked, paraphrases }) =>
    paraphrases.map(({ kind, answer }) => ({ kind, held: answer === asked })),
  );
  const heldOf = (own: typeof pairs) => own.map(({ held }) => held);
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => row(kind, heldOf(pairs.filter((pair) => pair.kind === kind)))),
    row('all paraphrases', heldOf(pairs)),
    row(
      'negation',
      claims.map(({ asked, negation }) => negation === mirrored(asked)),
    ),
  ];
}
