import { expect, it } from 'vitest';
import { dateBasisOf } from './date-basis.js';

const coming = (more: { fetchedFrom?: string; lastModified?: string } = {}) => ({
  capturedAt: new Date('2024-06-10T12:00:00Z'),
  fetchedFrom: more.fetchedFrom ?? null,
  headers: more.lastModified === undefined ? {} : { 'last-modified': more.lastModified },
});

it.each([
  ['2024-06-13', coming(), 'after-capture'],
  ['2025', coming(), 'after-capture'],
  ['2024-05-01', coming({ lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }), 'after-last-change'],
  [
    '2024-05-01',
    coming({ fetchedFrom: 'https://web.archive.org/web/20200102030405/https://a.example/' }),
    'after-archiving',
  ],
])('doubts %s', (date, given, basis) => {
  expect(dateBasisOf(date, given)).toBe(basis);
});

it.each([
  [null, coming()],
  ['2024-06-11', coming()],
  ['2024', coming()],
  ['2019-01-01', coming({ lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' })],
  ['2024-05-01', coming({ lastModified: 'not a date' })],
  [
    '2020-01-02',
    coming({ fetchedFrom: 'https://web.archive.org/web/20200102/https://a.example/' }),
  ],
])('has nothing against %s', (date, given) => {
  expect(dateBasisOf(date, given)).toBeNull();
});
