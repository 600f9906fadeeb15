import { describe, expect, it } from 'vitest';
import type { Pair } from '../data/pair-file.js';
import { nearMisses } from './near-misses.js';

const pair = (claim: string, evidence: string): Pair => ({
  claim,
  evidence,
  label: 'supports',
  binary: false,
  title: 'T',
});

const FILLER = Array.from({ length: 20 }, (_, at) => pair(`it is ${at}`, `nothing ${at}`));

describe('nearMisses', () => {
  it('pairs a claim with the nearest evidence that shares no name with it', () => {
    const pairs = [
      pair('Alice Cooper won a golden trophy.', 'Alice Cooper holds a golden trophy.'),
      pair('Bob Dylan sang.', 'A golden trophy went to Dylan.'),
      ...FILLER,
    ];
    expect(nearMisses(pairs, 5)).toEqual([
      {
        claim: 'Alice Cooper won a golden trophy.',
        evidence: 'A golden trophy went to Dylan.',
        label: 'neither',
        binary: false,
        title: '',
      },
    ]);
  });

  it('finds none where too few words are shared', () => {
    expect(
      nearMisses(
        [pair('Alice Cooper sang.', 'x'), pair('Bob Dylan sang.', 'Bob sang'), ...FILLER],
        5,
      ),
    ).toEqual([]);
  });
});
