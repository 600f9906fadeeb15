import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from './estimate-tokens.js';

describe('estimateTokens', () => {
  it('counts words, marks and numbers', () => {
    expect(estimateTokens('The ferry left.')).toBe(4);
    expect(estimateTokens('In 2025, 1,200 people')).toBe(9);
  });

  it('counts several for long words, acronyms and other scripts', () => {
    expect(estimateTokens('phosphorylation')).toBe(4);
    expect(estimateTokens('PGAM')).toBe(2);
    expect(estimateTokens('судно')).toBe(5);
  });

  it('finds none in white space', () => {
    expect(estimateTokens(' \n\t')).toBe(0);
  });

  it('adds up over what is cut at white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (left, right) => {
          expect(estimateTokens(`${left} ${right}`)).toBe(
            estimateTokens(left) + estimateTokens(right),
          );
        },
      ),
    );
  });
});
