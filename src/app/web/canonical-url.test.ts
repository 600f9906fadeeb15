import { expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.js';

it.each([
  ['https://www.herald.example/a/', 'http://herald.example/a#top'],
  ['https://herald.example/a?utm_source=x&id=2&fbclid=9', 'https://herald.example/a?id=2'],
  ['https://herald.example/a?b=1&a=2', 'https://herald.example/a?a=2&b=1'],
  ['https://herald.example/index.html', 'https://herald.example'],
])('takes %s for the page at %s', (one, other) => {
  expect(canonicalUrl(one)).toBe(canonicalUrl(other));
});

it.each([
  ['https://herald.example/a', 'https://herald.example/A'],
  ['https://herald.example/a?id=1', 'https://herald.example/a?id=2'],
  ['https://herald.example/a', 'https://news.herald.example/a'],
])('tells %s from %s', (one, other) => {
  expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
});
