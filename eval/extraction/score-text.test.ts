import { describe, expect, it } from 'vitest';
import { matchShingles, scoreMatches } from './score-text.js';

describe('matchShingles', () => {
  it('counts runs of four words and normalises them', () => {
    // a b c d, b c d e against b c d e, c d e f: one found, one added, one missed.
    expect(matchShingles('a b c d e', 'b, c: d e f!')).toEqual({
      found: 1 / 3,
      added: 1 / 3,
      missed: 1 / 3,
    });
  });

  it('takes a text of fewer than four words for one run, and an empty one for none', () => {
    expect(matchShingles('a b', 'a b')).toEqual({ found: 1, added: 0, missed: 0 });
    expect(matchShingles('', '')).toEqual({ found: 0, added: 0, missed: 0 });
  });
});

describe('scoreMatches', () => {
  it('leaves pages without output out of precision but not out of recall', () => {
    const score = scoreMatches([matchShingles('a b c d', 'a b c d'), matchShingles('a b c d', '')]);
    expect(score).toEqual({ pages: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});
