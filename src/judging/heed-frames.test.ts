import { expect, it } from 'vitest';
import { analyseSentence } from '../english/analyse-sentence.js';
import { heedFrames } from './heed-frames.js';

const SUPPORT = { supports: 0.7, refutes: 0.1, qualifies: 0.1, neither: 0.1 };

it('takes for a limit what is said of a statement that is called imprecise or disputed', () => {
  const { supports, refutes, qualifies, neither } = heedFrames(
    SUPPORT,
    analyseSentence('It is imprecise to say that the company trains the crews.'),
  );
  expect([supports, refutes, neither]).toEqual([0, 0, 0.1]);
  expect(qualifies).toBeCloseTo(0.9, 12);
});

it('leaves what is plainly said as it was read', () => {
  expect(heedFrames(SUPPORT, analyseSentence('The company trains the crews.'))).toEqual(SUPPORT);
});
