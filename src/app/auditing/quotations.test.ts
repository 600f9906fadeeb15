import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuotation, quotationsIn } from './quotations.js';

const TEXT = 'The Board shall, by the end of May, publish every agreement in full, and keep a log.';

const found = (quotation: string): string | undefined => {
  const span = anchorQuotation(TEXT, quotation);
  return span && TEXT.slice(span.start, span.end);
};

describe('quotationsIn', () => {
  it('finds quotations of four words or more in any kind of marks', () => {
    const sentence = 'He said “we never did that here”, then "it was not us then" and “a term”.';
    expect(quotationsIn(sentence)).toEqual(['we never did that here', 'it was not us then']);
  });
});

describe('anchorQuotation', () => {
  it('finds words that stand together', () => {
    expect(found('publish every agreement in full')).toBe('publish every agreement in full');
  });

  it('forgives the comma that print puts inside the marks', () => {
    expect(found('publish every agreement,')).toBe('publish every agreement');
  });

  it('lets an elision stand for anything, in order', () => {
    expect(found('The Board shall … publish every agreement')).toBe(
      'The Board shall, by the end of May, publish every agreement',
    );
    expect(found('publish every agreement … The Board shall')).toBeUndefined();
  });

  it('does not find words that were changed', () => {
    expect(found('publish each agreement in full')).toBeUndefined();
  });

  it('finds any stretch of the text at a place that holds it', () => {
    const bounds = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length));
    fc.assert(
      fc.property(bounds, ([a, b]) => {
        const stretch = TEXT.slice(Math.min(a, b), Math.max(a, b)).trim();
        fc.pre(/\w/.test(stretch));
        expect(found(stretch)?.startsWith(stretch.replace(/[,.;:]$/, '').trim())).toBe(true);
      }),
    );
  });
});
