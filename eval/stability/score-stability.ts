import type { VerdictLabel } from '../../src/model/report.js';
import { mean } from '../metrics/mean.js';
import type { WordingAnswer } from './answer-wording.js';
import type { Paraphrase } from './paraphrases.js';

/** A claim as it stands and put otherwise, each with its answer. */
export interface AskedWordings {
  asked: WordingAnswer;
  paraphrases: { kind: Paraphrase; answer: WordingAnswer }[];
  negation: WordingAnswer;
}

/** How often one kind of wording had the answer that it should have. */
export interface StabilityScore {
  kind: Paraphrase | 'all paraphrases' | 'negation';
  n: number;
  /** With every wording answered alone, and as the engine answers. */
  alone: number;
  settled: number;
}

const MIRRORED: Readonly<Record<VerdictLabel, VerdictLabel>> = {
  supported: 'refuted',
  refuted: 'supported',
  conflicting: 'conflicting',
  'not-enough-evidence': 'not-enough-evidence',
};

const mirrored = (label: VerdictLabel | null) => label && MIRRORED[label];

const share = (held: readonly boolean[]): number => mean(held.map(Number));

/** Share of paraphrases with the claim's own verdict, by kind, and of negations with its mirror image. */
export function scoreStability(claims: readonly AskedWordings[]): StabilityScore[] {
  const pairs = claims.flatMap(({ asked, paraphrases }) =>
    paraphrases.map(({ kind, answer }) => ({
      kind,
      alone: answer.alone === asked.alone,
      settled: answer.settled === asked.settled,
    })),
  );
  const row = (
    kind: StabilityScore['kind'],
    own: readonly { alone: boolean; settled: boolean }[],
  ) => ({
    kind,
    n: own.length,
    alone: share(own.map(({ alone }) => alone)),
    settled: share(own.map(({ settled }) => settled)),
  });
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        pairs.filter((pair) => pair.kind === kind),
      ),
    ),
    row('all paraphrases', pairs),
    row(
      'negation',
      claims.map(({ asked, negation }) => ({
        alone: negation.alone === mirrored(asked.alone),
        settled: negation.settled === mirrored(asked.settled),
      })),
    ),
  ];
}
