import { expect, it } from 'vitest';
import { notCheckableWords } from './audit-words.js';

it('says of how many statements the words could not be compared, if any', () => {
  expect(notCheckableWords(0)).toBeNull();
  expect(notCheckableWords(1)).toBe(
    '1 statement in another edition of Corroborate’s wording: the quotations were checked word for word, but the words around them could not be.',
  );
});
