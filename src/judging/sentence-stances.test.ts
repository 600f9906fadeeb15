import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STANCES } from '../model/evidence.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { likeliestStance } from './likeliest-stance.js';
import { sentenceStances } from './sentence-stances.js';

const stancesOf = (
  supports: number,
  refutes: number,
  qualifies: number,
  neither: number,
): StanceProbabilities => ({ supports, refutes, qualifies, neither });

const near = (stances: StanceProbabilities) => ({
  supports: expect.closeTo(stances.supports, 9),
  refutes: expect.closeTo(stances.refutes, 9),
  qualifies: expect.closeTo(stances.qualifies, 9),
  neither: expect.closeTo(stances.neither, 9),
});

/** Four shares that add up to 1. */
const anyStances = fc
  .tuple(...STANCES.map(() => fc.double({ min: 0.001, max: 1, noNaN: true })))
  .map((shares) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const [supports = 0, refutes = 0, qualifies = 0, neither = 0] = shares;
    return stancesOf(supports / total, refutes / total, qualifies / total, neither / total);
  });

it('lowers to the geometric mean what the passage is less sure of, and gives the rest to neither', () => {
  const sentence = stancesOf(0.64, 0.04, 0.16, 0.16);
  const passage = stancesOf(0.25, 0.5, 0.04, 0.21);
  // The mean of .64 and .25 is .4, that of .16 and .04 is .08; .04 is less than .5 and stays.
  expect(sentenceStances(sentence, passage)).toEqual(near(stancesOf(0.4, 0.04, 0.08, 0.48)));
});

it('is sure only where both are, and half sure where they contradict each other', () => {
  const [told, denied] = [stancesOf(0.9, 0.02, 0.02, 0.06), stancesOf(0.02, 0.9, 0.02, 0.06)];
  const beside = stancesOf(0.02, 0.02, 0.02, 0.94);
  const stanceOf = (sentence: StanceProbabilities, passage: StanceProbabilities) =>
    likeliestStance(sentenceStances(sentence, passage));
  expect(sentenceStances(told, told)).toEqual(near(told));
  expect([stanceOf(told, beside), stanceOf(beside, told), stanceOf(told, denied)]).toEqual([
    'neither',
    'neither',
    'neither',
  ]);
});

it('takes no stance that the passage rules out', () => {
  const none = stancesOf(0, 0, 0, 1);
  expect(sentenceStances(stancesOf(1, 0, 0, 0), none)).toEqual(none);
});

it('adds up to one, raises no stance, and leaves what both say as it is', () => {
  fc.assert(
    fc.property(anyStances, anyStances, (sentence, passage) => {
      const read = sentenceStances(sentence, passage);
      expect(STANCES.reduce((sum, stance) => sum + read[stance], 0)).toBeCloseTo(1, 12);
      for (const stance of ['supports', 'refutes', 'qualifies'] as const) {
        expect(read[stance]).toBeLessThanOrEqual(sentence[stance]);
        expect(read[stance]).toBeGreaterThanOrEqual(
          Math.min(sentence[stance], passage[stance]) - 1e-12,
        );
      }
      expect(sentenceStances(sentence, sentence)).toEqual(near(sentence));
    }),
  );
});
