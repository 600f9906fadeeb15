import { expect, test } from 'vitest';
import { pageOf, readPage, writePage } from './paging.js';

const letters = ['a', 'b', 'c', 'd', 'e'];

test('cuts a page out and says where it stands', () => {
  expect(pageOf(letters, 2, 2)).toEqual({
    items: ['c', 'd'],
    page: 2,
    pages: 3,
    first: 3,
    last: 4,
  });
});

test('a page beyond the end is the last one', () => {
  expect(pageOf(letters, 9, 2)).toEqual({ items: ['e'], page: 3, pages: 3, first: 5, last: 5 });
});

test('nothing is one empty page', () => {
  expect(pageOf([], 1, 2)).toEqual({ items: [], page: 1, pages: 1, first: 0, last: 0 });
});

test('an address names a page or the first one', () => {
  const pages = ['page=3', '', 'page=0', 'page=-1', 'page=two', 'page=1.5'];
  expect(pages.map((query) => readPage(new URLSearchParams(query)))).toEqual([3, 1, 1, 1, 1, 1]);
  expect(writePage(new URLSearchParams('q=x'), 4).toString()).toBe('q=x&page=4');
  expect(writePage(new URLSearchParams('page=4'), 1).toString()).toBe('');
});
