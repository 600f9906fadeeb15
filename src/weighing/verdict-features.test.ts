import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../asking/claim-of.js';
import { verdictFeatures } from './verdict-features.js';

const SETTINGS = {
  certainty: { asserted: 1, hedged: 0.5, denied: 1 },
  outranking: { left: 0.5 },
  repetition: 0.5,
};
const features = (...evidence: Parameters<typeof verdictFeatures>[0]) =>
  verdictFeatures(evidence, SETTINGS);

describe('verdictFeatures', () => {
  it('measures the strongest origin, the others, and what is said directly', () => {
    const { supports } = features(
      weighedSentence('One.', { origin: 'a', probability: 0.8, speaker: 'the mayor' }),
      weighedSentence('Two.', { origin: 'b', probability: 0.6 }),
      weighedSentence('Three.', { origin: 'c', probability: 0.4, certainty: 'hedged' }),
    );
    expect(supports).toEqual({
      best: 0.8,
      others: Math.log1p(0.6 + 0.2),
      direct: 0.6,
    });
  });

  it('takes nothing off a sentence that hedges no more than the claim does', () => {
    const hedged = (claimed: string) =>
      features(
        weighedSentence('The city would hire crews.', {
          claim: claimOfStatement(claimed, 'c1'),
          probability: 0.8,
          certainty: 'hedged',
        }),
      ).supports.best;
    expect([hedged('The city said it would hire crews.'), hedged('The city hired crews.')]).toEqual(
      [0.8, 0.4],
    );
  });

  it('counts a document a little more for each further sentence, and an origin by its best one', () => {
    const text = 'One. Two.';
    const own = (sentence: string) =>
      weighedSentence(sentence, { text, origin: 'a', probability: 0.6 });
    expect(features(own('One.'), own('Two.')).supports.best).toBeCloseTo(0.9, 12);
    const copy = weighedSentence('Copy.', { origin: 'a', probability: 0.6 });
    expect(features(own('One.'), copy).supports).toMatchObject({ best: 0.6, others: 0 });
  });

  it('measures what both sides have in common, and what limits the claim', () => {
    const { shared } = features(
      weighedSentence('For.', { origin: 'a', probability: 0.8 }),
      weighedSentence('Against.', { origin: 'b', probability: 0.6, stance: 'refutes' }),
      weighedSentence('In part.', { origin: 'c', probability: 0.7, stance: 'qualifies' }),
    );
    expect(shared).toEqual({
      contested: 0.6,
      contestedOthers: 0,
      qualified: 0.7,
      qualifiedOthers: 0,
    });
  });
});
