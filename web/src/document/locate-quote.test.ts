import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from './locate-quote.js';

describe('locateQuote', () => {
  it('finds a quote over lines that were joined', () => {
    const pieces = ['The office ', 'has no re-', 'cords of it.', ' Nor do we.'];
    expect(locateQuote(pieces, 'has no records of it.')).toEqual([
      { piece: 1, start: 0, end: 9 },
      { piece: 2, start: 0, end: 11 },
    ]);
  });

  it('finds ligatures and raised figures as the letters that they are', () => {
    expect(locateQuote(['The o\ufb03ce¹ closed'], 'The office1 closed')).toEqual([
      { piece: 0, start: 0, end: 16 },
    ]);
  });

  it('takes the place that the words before it precede', () => {
    const pieces = ['In May it closed. ', 'In June it closed.'];
    expect(locateQuote(pieces, 'it closed.', 'In June ')).toEqual([
      { piece: 1, start: 8, end: 17 },
    ]);
    expect(locateQuote(pieces, 'it closed.', 'In July ')).toEqual([
      { piece: 0, start: 7, end: 16 },
    ]);
  });

  it('finds nothing where the quote does not stand', () => {
    expect(locateQuote(['Some other page'], 'the quote')).toEqual([]);
    expect(locateQuote(['Some page'], ' – ')).toEqual([]);
  });

  it('marks exactly the letters of a quote that it finds, however the page is cut', () => {
    const word = fc.constantFrom('river', 'gauge', 'of', '1204', 'the', 'fell');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(60), { maxLength: 5 }),
        fc.nat(11),
        fc.nat(11),
        (words, cuts, a, b) => {
          const text = words.join(' ');
          const ends = [0, ...cuts.filter((cut) => cut < text.length), text.length];
          const sorted = [...new Set(ends)].sort((x, y) => x - y);
          const pieces = sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
          const from = Math.min(a, b) % words.length;
          const quote = words.slice(from, from + 1 + Math.abs(a - b)).join(' ');
          const found = locateQuote(pieces, quote);
          const marked = found.map(({ piece, start, end }) => pieces[piece]?.slice(start, end));
          expect(marked.join('').replace(/ /g, '')).toBe(quote.replace(/ /g, ''));
        },
      ),
    );
  });
});
