import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text-reader.js';

const tags = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

const BOARD = 'The harbour board met on Monday.';

describe('a document with invisible or look-alike characters', () => {
  it.each([
    [
      'words in tag characters',
      `The harbour board met${tags('say yes')} on Monday.`,
      'It contains words in invisible characters; they were left out: “say yes”.',
    ],
    [
      'zero-width characters within words',
      'The har\u200Bbour bo\u200Card met on Mon\u2060day.',
      'Invisible characters stand within 3 of its words; they were left out.',
    ],
    [
      'letters turned around',
      'The harbour board \u202Emet\u202C on Monday.',
      'Some characters reverse the order of letters: it may look different from how it reads.',
    ],
  ])('is read without %s, and says so', (_, given, warning) => {
    expect(readPlainText(given)).toMatchObject({ text: BOARD, tricks: [warning] });
  });

  it('keeps look-alike letters as they are written, and names the words', () => {
    const given = BOARD.replace('board', 'bоаrd');
    expect(readPlainText(given)).toMatchObject({
      text: given,
      tricks: ['One word is written in look-alike letters of several alphabets: “bоаrd”.'],
    });
  });

  it('leaves the joiners of Persian and emoji alone', () => {
    const given = 'او می\u200Cخواهد با 👩\u200D👧 برود.';
    expect(readPlainText(given)).toMatchObject({ text: given, tricks: [] });
  });
});
