import { expect, test } from 'vitest';
import { before, behind } from './surroundings.js';

test('keeps what stands before a quote in its own paragraph', () => {
  expect(before('A heading\n\nThe review found that ')).toBe('The review found that ');
  expect(before('A heading\n\n')).toBe('');
  expect(before('')).toBe('');
});

test('cuts a long text before a quote at a word', () => {
  expect(before('One two three four five ', 12)).toBe('…\u00a0four five ');
});

test('keeps what stands behind a quote in its own paragraph', () => {
  expect(behind(' and no more.\n\nNext part', 20)).toBe(' and no more.');
  expect(behind('\n\nNext part')).toBe('');
  expect(behind('')).toBe('');
});

test('cuts a long text behind a quote at a word', () => {
  expect(behind(' one two three four', 11)).toBe(' one two\u00a0…');
});

test('puts broken lines into one', () => {
  expect([before('of the\nreview '), behind(' by\nthe county\n\n')]).toEqual([
    'of the review ',
    ' by the county',
  ]);
});
