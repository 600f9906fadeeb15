import { describe, expect, it } from 'vitest';
import type { Pair } from '../data/pair-file.js';
import { groundedSetOf } from './grounded-sets.js';

const pair = (claim: string, seenInTrain = false): Pair => ({
  claim,
  evidence: '',
  label: 'supports',
  binary: false,
  partial: false,
  seenInTrain,
  title: '',
  date: null,
});

describe('groundedSetOf', () => {
  it('leaves out evidence that the training has', () => {
    const set = { name: 'wice-claims', pairs: [pair('a'), pair('b', true)] };
    expect(groundedSetOf(set, undefined)).toEqual({
      name: 'wice-claims',
      compared: 'WiCE',
      learntFrom: false,
      pairs: [pair('a')],
    });
  });

  it('keeps only the claims that the training keeps aside of a set that it uses', () => {
    const set = { name: 'qags', pairs: [pair('a'), pair('b')] };
    expect(groundedSetOf(set, (claim) => claim === 'b')).toEqual({
      name: 'qags',
      compared: null,
      learntFrom: true,
      pairs: [pair('b')],
    });
  });
});
