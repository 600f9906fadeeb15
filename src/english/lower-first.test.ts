import { expect, it } from 'vitest';
import { lowerFirst } from './lower-first.js';

it('lower-cases words that carry grammar, and no other', () => {
  const lowered = ['If ICE ends it, it must say so', 'Neither side paid', 'The board met'];
  expect(lowered.map(lowerFirst)).toEqual([
    'if ICE ends it, it must say so',
    'neither side paid',
    'the board met',
  ]);
  const kept = ['Iffley paid', 'Wells paid', 'ICE ends it'];
  expect(kept.map(lowerFirst)).toEqual(kept);
});
