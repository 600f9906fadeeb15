import { expect, it } from 'vitest';
import { inPlainLetters, looksOtherwise, nameLook } from './name-look.js';

const ZERO_WIDTH = '\u200b';
const TAG = String.fromCodePoint(0xe0041);
const TURNED = '\u202e';

it.each([
  ['Bау Соuriеr', 'Bay Courier', 'letters of several alphabets'],
  ['ВВС', 'BBC', 'letters of another alphabet'],
  ['ΝΑΤΟ', 'NATO', 'letters of another alphabet'],
  [`Bay${ZERO_WIDTH} Cou${TAG}ri${TURNED}er`, 'Bay Courier', 'characters that nobody sees'],
  ['Ｂａｙ Courier', 'Bay Courier', 'letters of another width'],
])('takes %s for %s, which is in %s', (written, seen) => {
  expect(nameLook(written)).toBe(nameLook(seen));
  expect([looksOtherwise(written), looksOtherwise(seen)]).toEqual([true, false]);
});

it('keeps names apart that look different, and is the same for capitals of any alphabet', () => {
  expect(nameLook('Bay Courier')).not.toBe(nameLook('Bay Carrier'));
  for (const name of ['Новая газета', 'Καθημερινή', 'Süddeutsche Zeitung'])
    expect(nameLook(name.toUpperCase())).toBe(nameLook(name));
});

it('shows a name in the letters that it is taken to be in', () => {
  expect(inPlainLetters(`Bау${ZERO_WIDTH} Соuriеr`)).toBe('Bay Courier');
  expect(inPlainLetters('Новая газета')).toBe('Новая газета');
});
