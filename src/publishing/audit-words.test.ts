import { expect, it } from 'vitest';
import { notCheckableWords } from './audit-words.js';

it('says of how many statements the words could not be compared, if any', () => {
  expect(notCheckableWords(0)).toBeNull();
  expect(notCheckableWords(1)).toBe(
    '1 statement of another edition of Corroborate’s sentences: the quotations were compared word for word, and the words around them could not be.',
  );
});
