import { expect, it } from 'vitest';
import { counted } from './counted.js';

it.each([
  [0, '0 bodies'],
  [1, '1 body'],
  [1204, '1,204 bodies'],
])('counts %i as %s', (count, words) => {
  expect(counted(count, 'body', 'bodies')).toBe(words);
});
