import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItReads, mixedWords } from './look-alikes.js';
import { tokenize } from './tokens.js';

describe('asItReads', () => {
  it('reads a word of mixed scripts as it looks, and leaves words of one script alone', () => {
    expect(asItReads('Маrlіn Ferries paid Оspreу.')).toBe('Marlin Ferries paid Osprey.');
    for (const text of ['Министр сказал это.', 'Ο υπουργός είπε.', 'μ and Ω', 'Plain words.'])
      expect(asItReads(text)).toBe(text);
    expect(mixedWords('Маrlіn Ferries, Оspreу')).toEqual(['Маrlіn', 'Оspreу']);
  });

  it('keeps every code unit in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asItReads(text)).toHaveLength(text.length);
      }),
    );
  });

  it('is how words are compared, while their places are those of the text', () => {
    expect(tokenize('The Маrlіn sails')[1]).toMatchObject({
      text: 'Маrlіn',
      lower: 'marlin',
      span: { start: 4, end: 10 },
    });
  });
});
