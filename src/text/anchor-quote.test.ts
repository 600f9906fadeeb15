import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, contextOf } from './anchor-quote.js';

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('the dam ', '“', '”', '—', ' ', '😀'),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(''));

const slices = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
);

describe('anchorQuote', () => {
  it('finds a quote whose marks, dashes and spaces were changed in copying', () => {
    const text = 'He said: “The dam’s\u00a0wall – all of it – leaks.” Then he left.';
    const span = anchorQuote(text, '"The dam\'s wall - all of it - leaks."');
    expect(span && text.slice(span.start, span.end)).toBe(
      '“The dam’s\u00a0wall – all of it – leaks.”',
    );
  });

  it('tells repeated quotes apart by what stands around them, the first on a tie', () => {
    const text = 'He said no. She said no.';
    expect(anchorQuote(text, 'said no', { prefix: 'She ' })).toEqual({ start: 16, end: 23 });
    expect(anchorQuote(text, 'said no')).toEqual({ start: 3, end: 10 });
  });

  it('finds neither changed words nor nothing', () => {
    expect(anchorQuote('The dam leaks.', 'The dam leaked')).toBeUndefined();
    expect(anchorQuote('The dam leaks.', '  ')).toBeUndefined();
  });

  it('finds every slice of a text, in words that equal it', () => {
    fc.assert(
      fc.property(slices, ({ text, start, end }) => {
        const quote = text.slice(start, end);
        fc.pre(quote.trim() !== '');
        const span = anchorQuote(text, quote);
        expect(span?.start).toBeLessThanOrEqual(start);
        expect((span?.end ?? 0) - (span?.start ?? 0)).toBe(quote.length);
        const again = span && text.slice(span.start, span.end);
        expect(anchorQuote(again ?? '', quote)).toEqual({ start: 0, end: quote.length });
      }),
    );
  });

  it('finds the place that a context was taken from, or one with the same context', () => {
    fc.assert(
      fc.property(slices, ({ text, start, end }) => {
        const quote = text.slice(start, end);
        fc.pre(quote.trim() !== '');
        const span = anchorQuote(text, quote, contextOf(text, { start, end }));
        expect(span).toBeDefined();
        if (span && text.length <= 200) expect(span).toEqual({ start, end });
      }),
    );
  });
});

describe('contextOf', () => {
  it('gives the text around a span', () => {
    expect(contextOf('one two three', { start: 4, end: 7 })).toEqual({
      prefix: 'one ',
      suffix: ' three',
    });
  });

  it('never cuts a surrogate pair', () => {
    const text = `${'😀'.repeat(150)}quote${'😀'.repeat(150)}`;
    for (const shift of [0, 1]) {
      const at = text.indexOf('quote');
      const { prefix, suffix } = contextOf(text, { start: at + shift, end: at + 5 - shift });
      expect(() => encodeURIComponent(prefix) + encodeURIComponent(suffix)).not.toThrow();
      expect(prefix.length).toBeLessThanOrEqual(200);
      expect(suffix.length).toBeLessThanOrEqual(200);
    }
  });
});
