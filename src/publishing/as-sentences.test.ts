import { expect, it } from 'vitest';
import { asSentences } from './as-sentences.js';

it('joins phrases and sentences as sentences', () => {
  expect(asSentences(['High', 'two primary records', 'Is it so?', '“It is.”', ' '])).toBe(
    'High. Two primary records. Is it so? “It is.”',
  );
});
