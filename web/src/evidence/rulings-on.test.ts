import { expect, test } from 'vitest';
import { rulingsOn } from './rulings-on.js';
import { rulingWith, sentenceWith } from './sentence.fixture.js';

const replaced = rulingWith({ id: 'replaced' });
const stance = rulingWith({ id: 'stance' });
const split = rulingWith({ id: 'split', kind: 'split' });

test('names the stance that counts once, and what is in force on the origin', () => {
  const sentence = sentenceWith({ ruling: stance, rulings: [replaced, split, stance] });
  expect(rulingsOn(sentence)).toEqual([stance, split]);
});

test('names a stance that the check went by though it was withdrawn since', () => {
  expect([
    rulingsOn(sentenceWith({ ruling: stance, rulings: [] })),
    rulingsOn(sentenceWith({ ruling: null, rulings: [] })),
  ]).toEqual([[stance], []]);
});
