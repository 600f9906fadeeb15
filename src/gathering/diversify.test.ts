import { expect, it } from 'vitest';
import { diversify } from './diversify.js';
import type { FusedPassage } from './fuse.js';

const passage = (name: string): FusedPassage => ({
  passage: {
    id: name,
    documentId: name.charAt(0),
    extractionId: name.charAt(0),
    span: { start: 0, end: 1 },
    text: 'x',
    heading: '',
  },
  score: 1,
  contributions: [],
});

const order = (names: string, limit = 9): string =>
  diversify(names.split(' ').map(passage), limit)
    .map(({ passage: { id } }) => id)
    .join(' ');

it('lets a document’s fourth passage wait for the first three of the others', () => {
  expect(order('a1 a2 a3 a4 a5 b1 c1')).toBe('a1 a2 a3 b1 c1 a4 a5');
  expect(order('a1 b1 a2 b2')).toBe('a1 b1 a2 b2');
});

it('takes no more than its limit', () => {
  expect(order('a1 a2 a3 a4 b1', 4)).toBe('a1 a2 a3 b1');
  expect(diversify([], 4)).toEqual([]);
});
