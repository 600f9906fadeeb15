import { expect, it } from 'vitest';
import type { RecognisedPage } from '../../model/recognised-page.js';
import { placedWords } from './placed-words.js';
import { recognisedPieces } from './recognised-pieces.js';

type Line = RecognisedPage['lines'][number];

const line = (baseline: number, words: [string, number][]): Line => ({
  baseline,
  size: 150,
  words: words.map(([text, confidence], at) => ({
    text,
    confidence,
    box: [1000 + at * 1000, baseline - 120, 1900 + at * 1000, baseline + 30],
  })),
});

const pageOf = (lines: Line[], turned = 0): RecognisedPage => ({
  page: 1,
  by: 'eyes',
  width: 1000,
  height: 2000,
  turned,
  lines,
});

it('says what could not be read, and leaves out specks', () => {
  const page = pageOf([
    line(1000, [
      ['Date:', 95],
      ['Fohreay', 0],
      ['ors', 1],
      ['March', 94],
      ['5,', 92],
      ['2025', 91],
      [':', 40],
    ]),
  ]);
  const { pieces, illegible } = recognisedPieces(page);
  expect(pieces.map(({ text }) => text)).toEqual(['Date: [illegible] March 5, 2025']);
  expect(illegible).toBe(0);
});

it('counts lines of handwriting rather than guess them', () => {
  const page = pageOf([
    line(1000, [
      ['Wi', 12],
      ['LiFt', 9],
    ]),
    line(1200, [['Sheriff', 96]]),
    line(1400, [['~', 20]]),
  ]);
  const { pieces, illegible } = recognisedPieces(page);
  expect([pieces.map(({ text }) => text), illegible]).toEqual([['Sheriff'], 1]);
});

it('finds the words again in the text that was made of them, also where a hyphen is gone', () => {
  const page = pageOf([
    line(1000, [
      ['The', 96],
      ['agree-', 90],
    ]),
    line(1200, [
      ['ment', 95],
      ['holds.', 93],
    ]),
  ]);
  const lines = recognisedPieces(page).pieces.map(({ words = [] }) => words);
  expect(placedWords('The agreement holds.', lines)).toEqual([
    {
      page: 1,
      top: 880,
      bottom: 1030,
      words: [
        [0, 3, 96, 1000, 1900],
        [4, 9, 90, 2000, 2900],
      ],
    },
    {
      page: 1,
      top: 1080,
      bottom: 1230,
      words: [
        [9, 13, 95, 1000, 1900],
        [14, 20, 93, 2000, 2900],
      ],
    },
  ]);
});

it('places the words of a page that lies on its side as the document shows it', () => {
  const page = pageOf([line(1000, [['Top', 96]])], 90);
  const lines = recognisedPieces(page).pieces.map(({ words = [] }) => words);
  // Upright, the word is at the top left: turned back by a quarter, at the bottom left.
  expect(placedWords('Top', lines)).toEqual([
    { page: 1, top: 8100, bottom: 9000, words: [[0, 3, 96, 880, 1030]] },
  ]);
});
