import { describe, expect, it } from 'vitest';
import { asSentences, namesUpTo, saysAlready } from './wordings.js';

describe('saysAlready', () => {
  it('finds a text quoted in a sentence, however it is punctuated and footnoted', () => {
    const printed = 'The paper writes: “No log is public, the board says” [3].';
    expect(saysAlready(printed, 'No log is public, the board says [3] [6].')).toBe(true);
    expect(saysAlready(printed, 'No log is publicly known.')).toBe(false);
  });

  it('compares whole words', () => {
    expect(saysAlready('Nobody knows the logs.', 'the log')).toBe(false);
  });

  it('never finds a text without words', () => {
    expect(saysAlready('Nobody knows.', '…')).toBe(false);
  });
});

describe('asSentences', () => {
  it('joins phrases and sentences as sentences', () => {
    expect(asSentences(['High', 'two primary records', 'Is it so?', '“It is.”', ' '])).toBe(
      'High. Two primary records. Is it so? “It is.”',
    );
  });
});

describe('namesUpTo', () => {
  it('counts the names beyond the most', () => {
    expect(namesUpTo(['a', 'b', 'c'], 3)).toBe('a, b, c');
    expect(namesUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
});
