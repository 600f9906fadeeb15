import { expect, it } from 'vitest';
import { recognitionAt } from './recognition-at.js';

const RECOGNISED = {
  by: 'eyes',
  lines: [
    {
      page: 1,
      top: 1000,
      bottom: 1200,
      words: [
        [0, 3, 90, 500, 800],
        [4, 10, 60, 900, 2000],
      ] as [number, number, number, number, number][],
    },
    {
      page: 2,
      top: 300,
      bottom: 500,
      words: [[11, 15, 100, 500, 1500]] as [number, number, number, number, number][],
    },
  ],
};

it('tells how surely the words of a span were recognised, and their box on each line', () => {
  expect(recognitionAt(RECOGNISED, { start: 4, end: 15 })).toEqual({
    by: 'eyes',
    confidence: 0.76,
    lowest: 0.6,
    boxes: [
      { page: 1, left: 0.09, top: 0.1, right: 0.2, bottom: 0.12 },
      { page: 2, left: 0.05, top: 0.03, right: 0.15, bottom: 0.05 },
    ],
  });
});

it('tells nothing of words that were not read from a picture', () => {
  expect(recognitionAt(RECOGNISED, { start: 20, end: 30 })).toBeUndefined();
  expect(recognitionAt(undefined, { start: 0, end: 30 })).toBeUndefined();
});
