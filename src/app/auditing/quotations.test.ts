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
    expect(quotationsIn(sentence).map(({ text }) => text)).toEqual([
      'we never did that here',
      'it was not us then',
    ]);
  });

  it('says where each stands in the sentence', () => {
    const words = fc.string({ maxLength: 40 }).map((text) => text.replace(/[“”"«»„]/g, ''));
    fc.assert(
      fc.property(words, words, words, (before, quoted, after) => {
        const sentence = `${before}“${quoted}”${after}`;
        for (const { text, span } of quotationsIn(sentence))
          expect(sentence.slice(span.start, span.end)).toBe(text);
      }),
    );
  });
});

describe('anchorQuotation', () => {
  it('finds words that stand together', () => {
    expect(found('publish every agreement in full')).toBe('publish every agreement in full');
  });

  it('forgives the comma that print puts inside the marks', () => {
    expect(found('publish every agreement,')).toBe('publish every agreement');
  });

  it('does not find words that were changed, nor a part of a word', () => {
    expect(found('publish each agreement in full')).toBeUndefined();
    expect(found('hall, by the end of May')).toBeUndefined();
  });
});
