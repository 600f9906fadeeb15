import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestEnd,
  longestStart,
  nearestStretch,
  pairsIn,
  quotedWords,
  wordsOfText,
} from './compare-quotation.js';

const TEXT =
  'The board met in May. It did not approve the budget of 5,279 dollars, and it never will. The mayor left early.';

const compare = (quotation: string) => {
  const quoted = quotedWords(quotation);
  const found = nearestStretch(quoted, wordsOfText(TEXT, pairsIn([quoted])), 20);
  return (
    found && {
      share: Math.round(found.share * 100) / 100,
      there: TEXT.slice(found.span.start, found.span.end),
      differs: found.differs.map(({ start, end }) => quotation.slice(start, end)),
      leftOut: found.leftOut.map(({ start, end }) => TEXT.slice(start, end)),
      elided: found.elided.map(({ start, end }) => TEXT.slice(start, end)),
    }
  );
};

describe('nearestStretch', () => {
  it('finds words that stand there, with other marks and a raised first letter', () => {
    expect(compare('it did not approve the budget')).toEqual({
      share: 1,
      there: 'It did not approve the budget',
      differs: [],
      leftOut: [],
      elided: [],
    });
  });

  it('names a word that was changed, and a number', () => {
    expect(compare('It did not approve the plan of 5,297 dollars')).toMatchObject({
      differs: ['plan', '5,297'],
      leftOut: ['budget', '5,279'],
    });
  });

  it('tells words that are left out from those that are marked so', () => {
    expect(compare('It did approve the budget')).toMatchObject({ share: 1, leftOut: ['not'] });
    expect(compare('It did … approve the budget')).toMatchObject({ share: 1, elided: ['not'] });
    expect(compare('[I]t did not approve [it], and it never will')).toMatchObject({
      share: 1,
      elided: ['the budget of 5,279 dollars'],
    });
  });

  it('finds nothing of another matter', () => {
    expect(compare('ferries sail on every other day')).toBeUndefined();
  });

  it('finds any run of words of the text, whole', () => {
    const words = TEXT.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 3), fc.integer({ min: 2, max: 9 }), (from, length) => {
        const quotation = words.slice(from, from + length).join(' ');
        fc.pre(quotedWords(quotation).words.length >= 2);
        expect(compare(quotation)).toMatchObject({ share: 1, differs: [], leftOut: [] });
      }),
    );
  });
});

describe('runs', () => {
  it('find the halves of a quotation that was joined', () => {
    const quoted = quotedWords('The board met in May. The mayor left early');
    const text = wordsOfText(TEXT, pairsIn([quoted]));
    const [start, end] = [longestStart(quoted, text), longestEnd(quoted, text)];
    expect([start?.words, end?.words]).toEqual([5, 4]);
    expect(TEXT.slice(end?.span.start, end?.span.end)).toBe('The mayor left early');
  });
});
