import { expect, it } from 'vitest';
import { vectorLack } from './vector-lack.js';

it.each([
  [null, { model: null, vectors: 0, passages: 0 }],
  [null, { model: 'compass-1', vectors: 5000, passages: 5000 }],
  ['No passage has a vector yet', { model: null, vectors: 0, passages: 7 }],
  ['Vectors cover 1,200 of 5,000 passages', { model: 'compass-1', vectors: 1200, passages: 5000 }],
  [
    'The vectors come from another model, compass-0, and are not used',
    { model: 'compass-0', vectors: 7, passages: 7 },
  ],
])('says %s of %j', (lack, coverage) => {
  expect(vectorLack('compass-1', coverage)).toBe(lack);
});
