import { describe, expect, it } from 'vitest';
import { inOtherWords } from './other-words.js';

describe('inOtherWords', () => {
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
