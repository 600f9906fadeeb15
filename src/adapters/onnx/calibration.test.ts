import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calibrate } from './calibration.js';

const plain = { stance: { temperature: 1, bias: [0, 0, 0, 0] }, relevance: { scale: 1, shift: 0 } };

it('turns logits into probabilities in the order of the stances', () => {
  const logits = { relevance: 0, stance: [Math.log(4), Math.log(3), Math.log(2), 0] };
  expect(calibrate(logits, plain)).toEqual({
    relevance: 0.5,
    stances: {
      supports: expect.closeTo(0.4, 12),
      refutes: expect.closeTo(0.3, 12),
      qualifies: expect.closeTo(0.2, 12),
      neither: expect.closeTo(0.1, 12),
    },
  });
});

it('divides by the temperature, then adds the bias; scales relevance, then shifts it', () => {
  const calibration = {
    stance: { temperature: 2, bias: [0, 0, 0, Math.log(3)] },
    relevance: { scale: 2, shift: Math.log(3) },
  };
  const logits = { relevance: 0.5 * Math.log(3), stance: [2 * Math.log(2), 0, 0, 0] };
  expect(calibrate(logits, calibration)).toEqual({
    relevance: expect.closeTo(0.9, 12),
    stances: {
      supports: expect.closeTo(2 / 7, 12),
      refutes: expect.closeTo(1 / 7, 12),
      qualifies: expect.closeTo(1 / 7, 12),
      neither: expect.closeTo(3 / 7, 12),
    },
  });
});

it('gives probabilities that add up to one, also of extreme logits', () => {
  const logit = fc.float({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(logit, fc.tuple(logit, logit, logit, logit), (relevance, stance) => {
      const judgement = calibrate({ relevance, stance }, plain);
      const values = Object.values(judgement.stances);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      expect([judgement.relevance, ...values].every((value) => value >= 0 && value <= 1)).toBe(
        true,
      );
    }),
  );
});
