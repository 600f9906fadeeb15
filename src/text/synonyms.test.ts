import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { areAntonyms, areSynonyms } from './synonyms.js';

const synonyms = (a: string, b: string): boolean => areSynonyms(stemmer(a), stemmer(b));
const antonyms = (a: string, b: string): boolean => areAntonyms(stemmer(a), stemmer(b));

describe('areSynonyms', () => {
  it('knows words that say the same of a claim', () => {
    const pairs = [
      ['vaccination', 'jab'],
      ['tribunal', 'court'],
      ['rose', 'increased'],
      ['paid', 'spent'],
    ];
    expect(pairs.map(([a = '', b = '']) => synonyms(a, b))).toEqual([true, true, true, true]);
  });

  it('keeps apart what differs', () => {
    const pairs = [
      ['vaccination', 'court'],
      ['rose', 'fell'],
      ['paid', 'killed'],
      ['true', 'lie'],
    ];
    expect(pairs.map(([a = '', b = '']) => synonyms(a, b))).toEqual([false, false, false, false]);
  });
});

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
