import { expect, test } from 'vitest';
import { selectionOf } from './selection.js';
import { sentenceWith } from './sentence.fixture.js';

const ofA = sentenceWith({ origin: 'oA' });
const ofB = sentenceWith({ origin: 'oB' });
const ofNone = sentenceWith({ origin: null });
const elsewhere = sentenceWith({ claim: 'c2', origin: 'oB' });

test('sentences of several origins can be merged and split off', () => {
  expect(selectionOf([ofA, ofB, ofA])).toEqual({
    sentences: [ofA, ofB, ofA],
    origins: ['oA', 'oB'],
    mergeFault: null,
    splitFault: null,
  });
});

test('one sentence can only be split off, and one origin not be merged', () => {
  expect(selectionOf([ofA])).toMatchObject({
    mergeFault: 'Select two sentences or more to merge their origins.',
    splitFault: null,
  });
  expect(selectionOf([ofA, ofA])).toMatchObject({ mergeFault: 'They already share one origin.' });
});

test('what is no evidence can be merged but not split off', () => {
  expect(selectionOf([ofA, ofNone])).toMatchObject({
    mergeFault: null,
    splitFault: 'A sentence that is no evidence has no origin to be split from.',
  });
});

test('nothing is done over two claims at once', () => {
  expect(selectionOf([ofA, elsewhere])).toMatchObject({
    mergeFault: 'They are about different claims.',
    splitFault: 'They are about different claims.',
  });
});
