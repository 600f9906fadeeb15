import { describe, expect, it, vi } from 'vitest';
import { CorroborateError } from '../../src/model/error.js';
import type { Reader } from '../../src/ports/reader.js';
import type { Pair, PairLabel } from '../data/pair-file.js';
import { scoreMajority, scorePairs } from './score-pairs.js';

/** Reads its answer off the last sentence: "s .9" supports with .9, the rest of it is neither. */
const dictatedReader: Reader = {
  name: 'dictated-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ passage: { sentences } }) => {
      const [letter = '', probability = '0'] = (sentences.at(-1) ?? '').split(' ');
      const sure = Number(probability);
      const of = (own: string) => (letter === own ? sure : 0);
      const stances = { supports: of('s'), refutes: of('r'), qualifies: of('q') };
      return {
        passage: { ...stances, neither: letter === 'n' ? sure : 1 - sure },
        sentences: [],
      };
    }),
};

const pair = (label: PairLabel, evidence: string, binary = false): Pair => ({
  claim: 'It is so.',
  evidence,
  label,
  binary,
  partial: false,
  seenInTrain: false,
  title: '',
  date: null,
});

const clockOf = (...times: number[]) => {
  const left = [...times];
  return () => left.shift() ?? 0;
};

describe('scorePairs', () => {
  it('scores labels, calibration and speed of a set', async () => {
    const pairs = [
      pair('supports', 's 0.8'),
      pair('supports', 'n 1'),
      pair('refutes', 'r 0.8'),
      pair('neither', 'q 0.9'),
    ];
    const score = await scorePairs({ name: 'four', pairs }, dictatedReader, clockOf(0, 500));
    // neither: 1 hit, 1 gold, 2 answers: F1 2/3; supports: 1, 2, 1: 2/3; refutes: 1.
    // .8 twice right: gap .2 on half. 1.0 wrong and 1.0 right in one bin: gap .5 on half.
    expect(score).toEqual({
      set: 'four',
      n: 4,
      accuracy: 0.75,
      macroF1: expect.closeTo(7 / 9, 12),
      balancedAccuracy: 0.75,
      ece: expect.closeTo(0.35, 12),
      pairsPerSecond: 8,
    });
  });

  it('gives a page to the reader once, as one passage', async () => {
    const page = pair('refutes', 's 0.6\nn 1\nr 0.7');
    const read = vi.fn(dictatedReader.read);
    const reader = { ...dictatedReader, read };
    const score = await scorePairs({ name: 'page', pairs: [page] }, reader, clockOf(0, 1));
    expect(score.accuracy).toBe(1);
    expect(read.mock.calls.map(([requests]) => requests.map(({ passage }) => passage))).toEqual([
      [
        {
          sentences: ['s 0.6', 'n 1', 'r 0.7'],
          title: '',
          publisher: '',
          date: null,
          heading: '',
        },
      ],
    ]);
  });

  it('takes a refutation for the rest where the source knows only supports', async () => {
    const pairs = [pair('neither', 'r 0.9', true), pair('neither', 'r 0.9', false)];
    const score = await scorePairs({ name: 'two', pairs }, dictatedReader, clockOf(0, 1));
    expect(score.accuracy).toBe(0.5);
  });

  it('takes a refuted claim for the rest where the source knows only supports', async () => {
    const pairs = [pair('refutes', 'r 0.9', true), pair('supports', 's 0.9', true)];
    const score = await scorePairs({ name: 'two', pairs }, dictatedReader, clockOf(0, 1));
    expect(score).toMatchObject({ accuracy: 1, macroF1: 1 });
  });

  it('answers supports from the threshold of the reader on', async () => {
    const pairs = [pair('supports', 's 0.4'), pair('neither', 's 0.2')];
    const balanced = async (reader: Reader) =>
      (await scorePairs({ name: 'two', pairs }, reader, clockOf(0, 1))).balancedAccuracy;
    expect(await balanced(dictatedReader)).toBe(0.5);
    expect(await balanced({ ...dictatedReader, entailsFrom: 0.3 })).toBe(1);
  });

  it('takes a claim that the reader refuses for neither, and reads the others', async () => {
    const choosy: Reader = {
      ...dictatedReader,
      read: async (requests) => {
        if (requests.some(({ claim }) => claim.includes('endless')))
          throw new CorroborateError('invalid-input', 'the claim is too long');
        return dictatedReader.read(requests);
      },
    };
    const pairs = [
      pair('supports', 's 0.9'),
      { ...pair('supports', 's 1'), claim: 'An endless claim.' },
    ];
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const score = await scorePairs({ name: 'two', pairs }, choosy, clockOf(0, 1));
    expect(score.accuracy).toBe(0.5);
    expect(log.mock.calls).toEqual([['taken for neither: the claim is too long']]);
  });

  it('keeps each answer with its pair over several batches', async () => {
    const pairs = Array.from({ length: 200 }, (_, at) =>
      at % 3 === 0 ? pair('supports', 'n 1\ns 0.9') : pair('neither', at % 3 === 1 ? '' : 'n 1'),
    );
    const score = await scorePairs({ name: 'many', pairs }, dictatedReader, clockOf(0, 1));
    expect(score.accuracy).toBe(1);
  });
});

describe('scoreMajority', () => {
  it('answers the commonest label every time', () => {
    const pairs = [pair('neither', ''), pair('supports', ''), pair('neither', '')];
    // neither: 2 hits, 2 gold, 3 answers: F1 4/5; supports: 0.
    expect(scoreMajority({ name: 'three', pairs })).toEqual({
      label: 'neither',
      accuracy: expect.closeTo(2 / 3, 12),
      macroF1: expect.closeTo(0.4, 12),
    });
  });
});
