import { describe, expect, it } from 'vitest';
import type { Judge } from '../ports/judge.js';
import { measureEntailment } from './entailment.js';

/** Reads its answer off the text: "s .9 q .05" supports with .9 and qualifies with .05. */
const dictatedJudge = (supportsFrom?: number): Judge => ({
  name: 'dictated-1',
  ...(supportsFrom !== undefined && { texts: { tokens: 256, supportsFrom } }),
  judge: async (pairs) =>
    pairs.map(({ sentence }) => {
      const of = (letter: string) =>
        Number(new RegExp(`\\b${letter} ([\\d.]+)`).exec(sentence.text)?.[1] ?? 0);
      const [supports, qualifies] = [of('s'), of('q')];
      const stances = { supports, refutes: 0, qualifies, neither: 1 - supports - qualifies };
      return { relevance: 1, stances };
    }),
});

const cited = (...texts: string[]) =>
  texts.map((text) => ({ text, heading: '', title: '', publisher: 'Bay Courier', date: null }));

const measure = (texts: string[], judge = dictatedJudge()) =>
  measureEntailment(judge, 'The crews learn knots.', cited(...texts));

describe('measureEntailment', () => {
  it('passes a sentence of a cited text, word for word, without asking the judge', async () => {
    const refusing: Judge = {
      name: 'refusing-1',
      judge: () => Promise.reject(new Error('the judge was asked')),
    };
    expect(await measure(['It is spring. The crews\nlearn knots. Nobody pays.'], refusing)).toEqual(
      {
        status: 'entailed',
        score: 1,
      },
    );
  });

  it('does not pass a part of a sentence that the rest of it may deny', async () => {
    const denial = 'It is false that “The crews learn knots”.';
    expect(await measure([denial])).toEqual({ status: 'not-entailed', score: 0 });
  });

  it('asks the judge of anything else and takes the text that bears most of it out', async () => {
    expect(await measure(['s 0.3', 's 0.8'])).toEqual({ status: 'entailed', score: 0.8 });
    expect(await measure(['s 0.3 q 0.3'])).toEqual({ status: 'partly', score: 0.3 });
    expect(await measure(['s 0.3 q 0.1'])).toEqual({ status: 'not-entailed', score: 0.3 });
  });

  it('goes by the threshold of the judge', async () => {
    expect(await measure(['s 0.5'], dictatedJudge(0.7))).toEqual({
      status: 'not-entailed',
      score: 0.5,
    });
  });

  it('finds nothing where nothing is cited', async () => {
    expect(await measure([])).toEqual({ status: 'not-entailed', score: 0 });
  });
});
