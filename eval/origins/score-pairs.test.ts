import { expect, it } from 'vitest';
import { countPairs, scorePairs, sumPairs } from './score-pairs.js';

const piece = (document: string, account: string, origin: string) => ({
  document,
  account,
  origin,
});

it('counts pairs across documents alone', () => {
  const counts = countPairs([
    piece('a', 'A', 'o1'),
    piece('a', 'B', 'o1'),
    piece('b', 'A', 'o1'),
    piece('c', 'A', 'o2'),
  ]);
  expect(counts).toEqual({ joined: 1, wronglyJoined: 1, missed: 2, apart: 1 });
});

it('scores by hand', () => {
  const counts = sumPairs([
    { joined: 3, wronglyJoined: 1, missed: 0, apart: 4 },
    { joined: 0, wronglyJoined: 0, missed: 3, apart: 1 },
  ]);
  expect(counts).toEqual({ joined: 3, wronglyJoined: 1, missed: 3, apart: 5 });
  expect(scorePairs(counts)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});

it('has no score where nothing belongs together', () => {
  const none = { joined: 0, wronglyJoined: 0, missed: 0, apart: 5 };
  expect(scorePairs(none)).toEqual({ precision: undefined, recall: undefined, f1: undefined });
});
