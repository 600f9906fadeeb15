import { expect, it } from 'vitest';
import { parseQuestion } from '../../../src/asking/parse-question.js';
import type { Stance } from '../../../src/model/evidence.js';
import { UNKNOWN_PUBLISHER } from '../../../src/model/publisher.js';
import type { VerdictLabel } from '../../../src/model/report.js';
import { decide } from '../../../src/weighing/verdict/verdict.js';
import { verdictFeatures } from '../../../src/weighing/verdict/verdict-features.js';
import { weigh } from '../../../src/weighing/weigh.js';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import type { DossierClaim } from '../ask-dossiers.js';
import { crossValidated, learnt } from './cross-validate.js';
import { calibrated, fitWeights } from './fit-weights.js';

const claim = (dossier: string, stance: Stance, ...labels: VerdictLabel[]): DossierClaim => {
  const judged = [weighedSentence('The company teaches them.', { stance, probability: 0.9 })];
  const weighing = weigh({
    question: parseQuestion('Does the harbour company train the crews?'),
    judged,
    publisherOf: (name) => ({ ...UNKNOWN_PUBLISHER, name }),
    checkedAt: '2025-03-01T12:00:00.000Z',
  });
  return { dossier, id: `${dossier} ${stance}`, labels, weighing, judged };
};

const asked = [
  claim('one', 'supports', 'supported'),
  claim('two', 'refutes', 'refuted', 'conflicting'),
  claim('one', 'neither', 'not-enough-evidence'),
  claim('two', 'supports', 'supported'),
];
const of = (dossier: string) => asked.filter((each) => each.dossier === dossier);

const examplesOf = (claims: readonly DossierClaim[]) =>
  claims.flatMap(({ labels, weighing }) =>
    labels.map((gold) => ({
      features: verdictFeatures(weighing.read, weighing.evidence),
      gold,
      weight: labels.length === 1 ? 1 : 0.5,
    })),
  );

it('learns from all claims, and counts one of several right labels once in all', () => {
  expect(learnt(asked)).toEqual(fitWeights(examplesOf(asked)));
});

it('answers every claim by the other dossiers, as sure as these bear out', () => {
  const [byTwo, byOne] = [learnt(of('two')), learnt(of('one'))];
  const temperature = calibrated([
    { weights: byTwo, examples: examplesOf(of('one')) },
    { weights: byOne, examples: examplesOf(of('two')) },
  ]);
  const forecast =
    (weights: typeof byOne) =>
    ({ labels, weighing }: DossierClaim) => ({
      labels,
      verdict: decide(weighing.read, weighing.evidence, { ...weights, temperature }),
    });
  expect(crossValidated(asked)).toEqual({
    forecasts: [...of('one').map(forecast(byTwo)), ...of('two').map(forecast(byOne))],
    temperature,
  });
});
