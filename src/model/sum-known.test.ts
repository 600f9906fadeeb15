import { expect, it } from 'vitest';
import { sumKnown } from './sum-known.js';

it('adds up what is known, and knows no sum where one count is missing', () => {
  expect([sumKnown([]), sumKnown([1, 2]), sumKnown([1, null, 2])]).toEqual([0, 3, null]);
});
