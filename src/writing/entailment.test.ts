import { describe, expect, it } from 'vitest';
import type { PassageToRead, Reader, ReadingRequest } from '../ports/reader.js';
import { measureEntailment } from './entailment.js';

/** Reads its answer off a passage: "s .9 q .05" supports with .9 and qualifies with .05. */
const dictatedReader = (entailsFrom = 0.5): Reader => ({
  name: 'dictated-1',
  entailsFrom,
  read: async (requests) =>
    requests.map(({ passage: { sentences } }) => {
      const of = (letter: string) =>
        Number(new RegExp(`\\b${letter} ([\\d.]+)`).exec(sentences.join(' '))?.[1] ?? 0);
      const [supports, qualifies] = [of('s'), of('q')];
      const stances = { supports, refutes: 0, qualifies, neither: 1 - supports - qualifies };
      return { passage: stances, sentences: sentences.map(() => ({ stances, silence: 0 })) };
    }),
});

const cited = (...passages: string[][]): PassageToRead[] =>
  passages.map((sentences) => ({
    sentences,
    heading: '',
    title: '',
    publisher: 'Bay Courier',
    date: null,
  }));

const measure = (passages: string[][], reader = dictatedReader()) =>
  measureEntailment(reader, 'The crews learn knots.', cited(...passages));

describe('measureEntailment', () => {
  it('passes a sentence of a cited passage, word for word, without asking the reader', async () => {
    const refusing: Reader = {
      name: 'refusing-1',
      entailsFrom: 0.5,
      read: () => Promise.reject(new Error('the reader was asked')),
    };
    const passage = ['It is spring.', 'The crews\nlearn knots.', 'Nobody pays.'];
    expect(await measure([['It rained.'], passage], refusing)).toEqual({
      status: 'entailed',
      score: 1,
    });
  });

  it('does not pass a part of a sentence that the rest of it may deny', async () => {
    const denial = 'It is false that “The crews learn knots”.';
    expect(await measure([[denial]])).toEqual({ status: 'not-entailed', score: 0 });
  });

  it('asks the reader of anything else and takes the passage that bears most of it out', async () => {
    expect(await measure([['s 0.3'], ['s 0.8']])).toEqual({ status: 'entailed', score: 0.8 });
    expect(await measure([['s 0.3 q 0.3']])).toEqual({ status: 'partly', score: 0.3 });
    expect(await measure([['s 0.3 q 0.1']])).toEqual({ status: 'not-entailed', score: 0.3 });
  });

  it('goes by all sentences of a passage together', async () => {
    expect(await measure([['s 0.3', 'q 0.3']])).toEqual({ status: 'partly', score: 0.3 });
  });

  it('asks of the statement as a sentence, beside each passage as it is', async () => {
    const asked: ReadingRequest[] = [];
    const { read, ...rest } = dictatedReader();
    const listening: Reader = {
      ...rest,
      read: (requests, options) => {
        asked.push(...requests);
        return read(requests, options);
      },
    };
    const passages = cited(['It rained.', 's 0.3'], ['Nobody pays.']);
    await measureEntailment(listening, 'the crews learn knots', passages);
    expect(asked).toEqual(
      passages.map((passage) => ({ claim: 'The crews learn knots.', passage })),
    );
  });

  it('goes by the threshold of the reader', async () => {
    expect(await measure([['s 0.5']], dictatedReader(0.7))).toEqual({
      status: 'not-entailed',
      score: 0.5,
    });
    expect(await measure([['s 0.5']])).toEqual({ status: 'entailed', score: 0.5 });
  });

  it('stops where it is told to', async () => {
    const { read: _, ...rest } = dictatedReader();
    const stopping: Reader = {
      ...rest,
      read: async (_requests, options) => {
        options?.signal?.throwIfAborted();
        return [];
      },
    };
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(
      measureEntailment(stopping, 'The crews learn knots.', cited(['It rained.']), { signal }),
    ).rejects.toThrow('enough');
  });

  it('finds nothing where nothing is cited', async () => {
    expect(await measure([])).toEqual({ status: 'not-entailed', score: 0 });
  });
});
