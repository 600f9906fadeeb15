import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../text/estimate-tokens.js';
import { splitSentences } from '../text/sentences.js';
import { windowsOf } from './windows.js';

const windows = (text: string, limit: number): string[] =>
  windowsOf(text, limit).map(({ start, end }) => text.slice(start, end));

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('2025', 'ICE', 'U.S.', 'Отчёт', '🎈', 'x'.repeat(90)),
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((words) => `The ${words.join(' ')}.`);
const prose = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const limit = fc.integer({ min: 8, max: 120 });

describe('windowsOf', () => {
  it('leaves a text that fits as one window', () => {
    expect(windows('One is here. Two is there.', 20)).toEqual(['One is here. Two is there.']);
  });

  it('repeats the end of a window at the start of the next', () => {
    expect(windows('One is here. Two is there. Six is far. Ten is near.', 12)).toEqual([
      'One is here. Two is there. Six is far.',
      'Six is far. Ten is near.',
    ]);
  });

  it('cuts a sentence that is too long, with overlap', () => {
    expect(windows('One two three four five six seven eight nine ten.', 8)).toEqual([
      'One two three four five six seven eight',
      'seven eight nine ten.',
    ]);
  });

  it('finds none in white space', () => {
    expect(windows(' \n ', 20)).toEqual([]);
  });

  it('leaves nothing out, keeps the order and stays within the limit', () => {
    fc.assert(
      fc.property(prose, limit, (text, most) => {
        const spans = windowsOf(text, most);
        const covered = new Set<number>();
        for (const [at, span] of spans.entries()) {
          expect(estimateTokens(text.slice(span.start, span.end))).toBeLessThanOrEqual(most);
          const before = spans[at - 1];
          if (before) {
            expect(span.start).toBeGreaterThan(before.start);
            expect(span.end).toBeGreaterThan(before.end);
          }
          for (let index = span.start; index < span.end; index += 1) covered.add(index);
        }
        const left = [...text.matchAll(/\S/g)].filter(({ index }) => !covered.has(index));
        expect(left).toEqual([]);
      }),
    );
  });

  it('has every sentence that fits whole in some window', () => {
    fc.assert(
      fc.property(prose, limit, (text, most) => {
        const spans = windowsOf(text, most);
        const lost = splitSentences(text).filter(
          ({ start, end }) =>
            estimateTokens(text.slice(start, end)) <= most &&
            !spans.some((span) => span.start <= start && end <= span.end),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});
