import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { areSynonyms } from './synonyms.js';

const synonyms = (a: string, b: string): boolean => areSynonyms(stemmer(a), stemmer(b));

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
