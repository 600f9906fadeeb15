import { expect, it } from 'vitest';
import { webAddress } from './web-address.js';

it.each([
  ['https://city.example/minutes?id=3', 'https://city.example/minutes?id=3'],
  [' city.example/minutes ', 'https://city.example/minutes'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['minutes of the council', null],
  ['', null],
])('takes %j for %j', (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});
