import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { areAntonyms } from './antonyms.js';

const antonyms = (a: string, b: string): boolean => areAntonyms(stemmer(a), stemmer(b));

describe('areAntonyms', () => {
  it('knows words that exclude each other, both ways', () => {
    for (const [a, b] of [
      ['rise', 'fall'],
      ['legal', 'illegal'],
      ['convicted', 'acquitted'],
    ] as const)
      expect([antonyms(a, b), antonyms(b, a)]).toEqual([true, true]);
  });

  it('takes no word for its own opposite or that of a stranger', () => {
    expect([antonyms('rise', 'rise'), antonyms('rise', 'acquit')]).toEqual([false, false]);
  });
});
