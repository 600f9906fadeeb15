import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.js';

describe('shortened', () => {
  it('leaves out the middle, at words', () => {
    expect(shorten('one two three four five six seven eight nine ten', 24)).toBe(
      'one two three … nine ten',
    );
  });

  it('leaves a short text as it is', () => {
    expect(shorten('one two three', 13)).toBe('one two three');
  });

  it('keeps nothing but the start and the end of the text, and no half of a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.integer({ min: 10, max: 40 }),
        (text, length) => {
          const short = shorten(text, length);
          if (short === text) return;
          const cut = Array.from(short.matchAll(/ … /gu), ({ index }) => index);
          expect(
            cut.some(
              (at) => text.startsWith(short.slice(0, at)) && text.endsWith(short.slice(at + 3)),
            ),
          ).toBe(true);
          expect([...short].length).toBeLessThanOrEqual(length + 3);
          expect(short).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
