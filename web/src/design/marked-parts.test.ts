import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.js';

describe('a marked text', () => {
  it('is cut at its marks', () => {
    expect(
      markedParts('the pool ended in March', [
        { start: 18, end: 23 },
        { start: 4, end: 8 },
      ]),
    ).toEqual([
      { text: 'the ', marked: false },
      { text: 'pool', marked: true },
      { text: ' ended in ', marked: false },
      { text: 'March', marked: true },
    ]);
  });

  it('is one part without marks, and none without text', () => {
    expect(markedParts('all', [])).toEqual([{ text: 'all', marked: false }]);
    expect(markedParts('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('loses nothing and marks just what lies in a mark, however marks overlap', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, marks) => {
        const parts = markedParts(text, marks);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const units = parts.flatMap((part) => Array(part.text.length).fill(part.marked));
        expect(units).toEqual(
          Array.from(Array(text.length), (_, unit) =>
            marks.some(({ start, end }) => start <= unit && unit < end),
          ),
        );
      }),
    );
  });
});
