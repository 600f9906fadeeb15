import { expect, test } from 'vitest';
import { FIRST_ORDER, ORDERS, pressed, readOrder, sorted, writeOrder } from './order.js';
import { sentenceWith } from './sentence.fixture.js';

const sentences = [
  sentenceWith({ title: 'a', n: null, relevance: 0.2, probability: 0.9, date: '2024' }),
  sentenceWith({ title: 'b', n: 2, relevance: 0.4, probability: 0.6, date: null }),
  sentenceWith({ title: 'c', n: null, relevance: 0.8, probability: 0.6, date: '2025-01-02' }),
  sentenceWith({ title: 'd', n: 1, relevance: 0.3, probability: 0.7, date: '2025' }),
];

const titles = (...order: Parameters<typeof readOrder>): string =>
  sorted(sentences, readOrder(...order))
    .map(({ title }) => title)
    .join('');

test('first come the cited by number, then the rest by how much they bear on the claim', () => {
  expect(titles(new URLSearchParams())).toBe('dbca');
});

test('orders by a column, ties as in the first order', () => {
  expect(titles(new URLSearchParams('sort=probability'))).toBe('bcda');
  expect(titles(new URLSearchParams('sort=-probability'))).toBe('adbc');
});

test('what has no date or number stands last, whichever way the column is turned', () => {
  expect(titles(new URLSearchParams('sort=date'))).toBe('adcb');
  expect(titles(new URLSearchParams('sort=-date'))).toBe('cdab');
  expect(titles(new URLSearchParams('sort=-number'))).toBe('bdca');
});

test('an address gives back the order that was written into it', () => {
  const orders = ORDERS.filter((by) => by !== 'weight').flatMap((by) => [
    { by, descending: false },
    { by, descending: true },
  ]);
  const read = orders.map((order) => readOrder(writeOrder(new URLSearchParams(), order)));
  expect(read).toEqual(orders);
  expect(readOrder(new URLSearchParams('sort=colour'))).toEqual(FIRST_ORDER);
});

test('pressing a heading orders, turns round and goes back', () => {
  const once = pressed(FIRST_ORDER, 'publisher');
  const twice = pressed(once, 'publisher');
  expect([once, twice, pressed(twice, 'publisher')]).toEqual([
    { by: 'publisher', descending: false },
    { by: 'publisher', descending: true },
    FIRST_ORDER,
  ]);
  expect(pressed(once, 'date')).toEqual({ by: 'date', descending: true });
});
