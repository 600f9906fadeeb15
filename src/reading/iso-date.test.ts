import { expect, it } from 'vitest';
import { toIsoDate } from './iso-date.js';

it.each([
  ['2024-03-12T23:30:00-05:00', '2024-03-12'],
  ['2024-03', '2024-03'],
  ['June 5, 2020', '2020-06-05'],
  ['Tue, 11 May 2021 16:05:00 +0200', '2021-05-11'],
  ['May 2019', '2019-05'],
  ['2024-02-31', null],
  ['3/4/2025', null],
  ['next Tuesday', null],
  ['June 5', null],
  ['', null],
  [null, null],
])('reads %j as %j', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});
