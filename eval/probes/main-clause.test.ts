import { describe, expect, it } from 'vitest';
import { auxiliaryClauseOf, continued, leadingNameOf, pastClauseOf } from './main-clause.js';

describe('auxiliaryClauseOf', () => {
  it('parts a plain statement at its auxiliary', () => {
    expect(auxiliaryClauseOf('Surgical masks are worn in trains.')).toEqual({
      subject: 'Surgical masks',
      auxiliary: 'are',
      rest: 'worn in trains',
    });
  });

  it('passes over subjects that count, join or describe', () => {
    for (const statement of [
      'All masks are worn.',
      'Masks and gloves are worn.',
      'The mask that he wore is blue.',
      'In trains, masks are worn.',
    ])
      expect(auxiliaryClauseOf(statement), statement).toBeUndefined();
  });
});

describe('leadingNameOf', () => {
  it('finds a name of two words or more with its verb behind it', () => {
    expect(leadingNameOf('Ron Howard directed it.')).toBe('Ron Howard');
    expect(leadingNameOf('Bank of America is large.')).toBe('Bank of America');
  });

  it('finds none in one word, an article, or a name that is part of a noun phrase', () => {
    for (const statement of [
      'Advertising was born.',
      'The White House was built.',
      'Participating LEA personnel will be trained.',
      'Ron Howard movies are long.',
    ])
      expect(leadingNameOf(statement), statement).toBeUndefined();
  });
});

describe('pastClauseOf', () => {
  it('parts a statement at what its subject once did', () => {
    expect(pastClauseOf('Ann Lee acquired the bank.')).toEqual({
      subject: 'Ann Lee',
      past: 'acquired',
      base: 'acquire',
      rest: 'the bank',
    });
  });

  it('passes over what nobody plans and what has no object', () => {
    expect(pastClauseOf('Ann Lee died of old age.')).toBeUndefined();
    expect(pastClauseOf('Ann Lee acquired in May is a bank.')).toBeUndefined();
  });
});

describe('continued', () => {
  it('takes the capital of an article and leaves that of a name', () => {
    expect(continued('The band was young.')).toBe('the band was young.');
    expect(continued('Savages was a film.')).toBe('Savages was a film.');
  });
});
