import { describe, expect, it } from 'vitest';
import type { Pair } from '../data/pair-file.js';
import { relevancePairsOf } from './relevance-pairs.js';

const pair = (claim: string, label: Pair['label'], rest: Partial<Pair> = {}): Pair => ({
  claim,
  evidence: `evidence of ${claim}`,
  label,
  binary: false,
  partial: false,
  seenInTrain: false,
  title: '',
  date: null,
  ...rest,
});

describe('relevancePairsOf', () => {
  it('pairs each claim that evidence bears on with it and with the evidence of another', () => {
    const [sun, moon] = [
      pair('sun', 'supports'),
      pair('moon', 'refutes', { title: 'Moon', date: '2021-04-30' }),
    ];
    expect(relevancePairsOf([sun, moon])).toEqual([
      { pair: sun, bears: true },
      {
        pair: { ...sun, evidence: moon.evidence, title: 'Moon', date: '2021-04-30' },
        bears: false,
      },
      { pair: moon, bears: true },
      { pair: { ...moon, evidence: sun.evidence, title: '', date: null }, bears: false },
    ]);
  });

  it('leaves out what may bear on the claim or not', () => {
    const kept = pair('sun', 'neither', { partial: true });
    const pairs = [kept, pair('moon', 'neither'), pair('star', 'refutes', { binary: true })];
    expect(relevancePairsOf(pairs)).toEqual([{ pair: kept, bears: true }]);
  });

  it('never takes the same evidence or claim for another', () => {
    const twice = [pair('sun', 'supports'), pair('sun', 'refutes', { evidence: 'other' })];
    expect(relevancePairsOf(twice).map(({ bears }) => bears)).toEqual([true, true]);
  });
});
