import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sigmoidOf, stanceProbabilities } from './calibration.js';

const PLAIN = { temperature: 1, bias: [0, 0, 0, 0] };

it('turns logits into probabilities in the order of the stances', () => {
  expect(stanceProbabilities([Math.log(4), Math.log(3), Math.log(2), 0], PLAIN)).toEqual({
    supports: expect.closeTo(0.4, 12),
    refutes: expect.closeTo(0.3, 12),
    qualifies: expect.closeTo(0.2, 12),
    neither: expect.closeTo(0.1, 12),
  });
});

it('divides by the temperature, then adds the bias', () => {
  const calibration = { temperature: 2, bias: [0, 0, 0, Math.log(3)] };
  expect(stanceProbabilities([2 * Math.log(2), 0, 0, 0], calibration)).toEqual({
    supports: expect.closeTo(2 / 7, 12),
    refutes: expect.closeTo(1 / 7, 12),
    qualifies: expect.closeTo(1 / 7, 12),
    neither: expect.closeTo(3 / 7, 12),
  });
});

it('takes no more logits than there are stances', () => {
  const logits = Float32Array.from([0, 0, 0, 0, 99]);
  expect(stanceProbabilities(logits, PLAIN)).toEqual({
    supports: 0.25,
    refutes: 0.25,
    qualifies: 0.25,
    neither: 0.25,
  });
});

it('scales a logit, then shifts it, on a logistic curve', () => {
  expect(sigmoidOf(0, { scale: 1, shift: 0 })).toBe(0.5);
  expect(sigmoidOf(0.5 * Math.log(3), { scale: 2, shift: Math.log(3) })).toBeCloseTo(0.9, 12);
  expect(sigmoidOf(0.5 * Math.log(3), { scale: -2, shift: 0 })).toBeCloseTo(0.25, 12);
});

it('gives probabilities, those of the stances adding up to one, also of extreme logits', () => {
  const logit = fc.float({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(logit, fc.tuple(logit, logit, logit, logit), (line, logits) => {
      const values = Object.values(stanceProbabilities(logits, PLAIN));
      const all = [sigmoidOf(line, { scale: 1, shift: 0 }), ...values];
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
    }),
  );
});
