import { expect, it } from 'vitest';
import { sentence } from './sentence.js';

it('ends a message once', () => {
  expect(['The upload is too large', 'Try again.', 'Why?'].map(sentence)).toEqual([
    'The upload is too large.',
    'Try again.',
    'Why?',
  ]);
});
