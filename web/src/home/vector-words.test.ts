import { expect, it } from 'vitest';
import { vectorWords } from './vector-words.js';

it.each([
  [{ embedded: 0, passages: 0 }, 'There are no passages to search yet.'],
  [{ embedded: 0, passages: 1 }, '1 passage, found by their words.'],
  [
    { embedded: 1200, passages: 4000 },
    '1,200 of 4,000 passages can also be found by their meaning; the others will follow and are found by their words until then.',
  ],
  [{ embedded: 40, passages: 40 }, '40 passages, found by their words and their meaning.'],
])('says how search works with %j', (vectors, words) => {
  expect(vectorWords(vectors)).toBe(words);
});
