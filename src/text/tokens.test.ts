import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTokens, tokenize } from './tokens.js';

const lower = (text: string): string[] => tokenize(text).map((token) => token.lower);

describe('tokenize', () => {
  it('keeps numbers, acronyms and contractions whole', () => {
    expect(lower('The U.S. spent 1,200.50 euros; it didn’t tell the W.H.O. about it.')).toEqual([
      'the',
      'us',
      'spent',
      '1,200.50',
      'euros',
      'it',
      "didn't",
      'tell',
      'the',
      'who',
      'about',
      'it',
    ]);
  });

  it('joins bound prefixes and parts free words at hyphens', () => {
    expect(lower('De-escalation in use-of-force and re-election talks')).toEqual([
      'deescalation',
      'in',
      'use',
      'of',
      'force',
      'and',
      'reelection',
      'talks',
    ]);
  });

  it('drops the possessive and stems alike what means alike', () => {
    expect(tokenize('Israel’s nurses train; training').map(({ stem }) => stem)).toEqual([
      'israel',
      'nurs',
      'train',
      'train',
    ]);
  });

  it('gives spans in order that slice to the words as written', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('de-', 'U.S.', '’s', '1,2', ' ', 'İ'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
          expect(token.text.length).toBeGreaterThan(0);
          expect(token.span.start).toBeGreaterThanOrEqual(last);
          last = token.span.end;
        }
      }),
    );
  });
});

describe('contentTokens', () => {
  it('leaves out the words of grammar', () => {
    expect(
      contentTokens('Has the council ever paid for its own bridge?').map(({ text }) => text),
    ).toEqual(['council', 'paid', 'bridge']);
  });
});
