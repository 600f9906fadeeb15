import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { areSynonyms } from '../../../src/english/synonyms.js';
import { INTERCHANGEABLE, inOtherWords } from './other-words.js';

describe('inOtherWords', () => {
  it.each(INTERCHANGEABLE)('knows %s and %s from the table of synonyms', (one, other) => {
    expect(areSynonyms(stemmer(one), stemmer(other))).toBe(true);
  });

  it('keeps the form of a verb and the case of a word', () => {
    expect(inOtherWords('The county banned the talks')).toBe('The county prohibited the talks');
    expect(inOtherWords('Many towns left')).toBe('Numerous towns left');
  });

  it('leaves names, other verbs and what needs another article', () => {
    expect(inOtherWords('The Big Company left')).toBeUndefined();
    expect(inOtherWords('Officers show up')).toBeUndefined();
    expect(inOtherWords('It is an illness')).toBeUndefined();
  });
});
