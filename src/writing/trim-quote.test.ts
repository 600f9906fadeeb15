import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM } from '../../test/fakes/weighed-sentence.js';
import { analyseSentence } from '../english/analyse-sentence.js';
import { trimQuote } from './trim-quote.js';

const trimmed = (sentence: string): string => {
  const { start, end } = trimQuote(analyseSentence(sentence), HARBOUR_CLAIM);
  return sentence.slice(start, end);
};

const TRAINS = 'The harbour company trains the crews in the old customs house every winter';
const FILLER = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');

const KEPT_WHOLE = [
  `${TRAINS}; but it has not done so since 2020 and ${FILLER}.`,
  `${TRAINS}; critics call that a slogan and ${FILLER}.`,
  `${TRAINS} — except the crews of the nine oldest boats and ${FILLER}.`,
  `${TRAINS}; it doesn’t train the deckhands and ${FILLER}.`,
  `${TRAINS}; the deckhands cannot join and ${FILLER}.`,
  `${TRAINS}; so the mayor said and ${FILLER}.`,
  `${TRAINS}; this may change and ${FILLER}.`,
  `${TRAINS} — ${FILLER} — on Sundays.`,
  `The notice reads "${TRAINS}; and ${FILLER}".`,
  `The notice reads “${TRAINS}; and ${FILLER}”.`,
  `The notice (${TRAINS}; and ${FILLER}) hangs there.`,
];

describe('trimQuote', () => {
  it('leaves a short sentence as it is', () => {
    expect(trimmed(`${TRAINS}; the pay is good.`)).toBe(`${TRAINS}; the pay is good.`);
  });

  it('cuts a long sentence where what follows adds and takes nothing back', () => {
    expect(trimmed(`${TRAINS}; and ${FILLER}.`)).toBe(TRAINS);
    expect(trimmed(`${TRAINS} — and ${FILLER}.`)).toBe(TRAINS);
  });

  it.each(KEPT_WHOLE)('cuts nothing off "%s"', (sentence) => {
    expect(trimmed(sentence)).toBe(sentence);
  });

  it('leaves off connectives and note marks', () => {
    expect(trimmed('However, it trains them [1] [2].')).toBe('it trains them');
    expect(trimmed('It trains them¹.')).toBe('It trains them');
    expect(trimmed('However, [1].')).toBe('However');
    expect(trimmed('She said “it trains them [1].”')).toBe('She said “it trains them [1].”');
  });

  it('leaves off a quotation mark without its fellow', () => {
    expect(trimmed('“It trains them.')).toBe('It trains them.');
    expect(trimmed('It trains them.”')).toBe('It trains them.');
    expect(trimmed('“It” trains “them.”')).toBe('“It” trains “them.”');
  });

  const LIMITS = ['but', 'not', 'never', "didn't", 'cannot', 'said', 'unless', 'only', 'critics'];
  const word = fc.constantFrom('harbour', 'company', 'trains', 'crews', 'pier', 'winter', 'and');
  const piece = fc
    .array(fc.oneof({ weight: 9, arbitrary: word }, fc.constantFrom(...LIMITS)), {
      minLength: 1,
      maxLength: 30,
    })
    .map((words) => words.join(' '));
  const wrapped = fc
    .tuple(piece, fc.constantFrom(['', ''], ['“', '”'], ['"', '"'], ['(', ')']))
    .map(([text, [open, close]]) => `${open}${text}${close}`);
  const sentences = fc
    .tuple(
      fc.constantFrom('', 'However, ', 'And ', '“'),
      fc.array(fc.tuple(wrapped, fc.constantFrom('; ', ' — ', '—', ', ', ' ')), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom('.', ' [1].', '², ”', '.”', '”.'),
    )
    .map(([lead, pieces, end]) => `${lead}${pieces.flat().join('')}${end}`);

  it('never cuts off a clause that limits, contests or attributes', () => {
    const limits = new RegExp(`(?:^|\\W)(?:${LIMITS.join('|')})(?:\\W|$)`);
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { end } = trimQuote(analyseSentence(sentence), HARBOUR_CLAIM);
        expect(sentence.slice(end)).not.toMatch(limits);
      }),
    );
  });

  it('is a stretch of the sentence with a word, balanced where the sentence is', () => {
    const isBalanced = (text: string) =>
      text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string()), (sentence) => {
        const { start, end } = trimQuote(analyseSentence(sentence), HARBOUR_CLAIM);
        expect(0 <= start && start <= end && end <= sentence.length).toBe(true);
        const quote = sentence.slice(start, end);
        if (/\p{L}/u.test(sentence)) expect(quote).toMatch(/\p{L}/u);
        if (isBalanced(sentence)) expect(isBalanced(quote), quote).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
