import { expect, it } from 'vitest';
import { askedNumbers } from './numbers-asked.js';

const read = (text: string) => askedNumbers(text).map(({ value, is, slack }) => [value, is, slack]);

it.each([
  ['More than 1,000 agencies signed.', [[1000, 'more-than', 0]]],
  ['No more than 12 agencies signed.', [[12, 'at-most', 0]]],
  ['It paid about $4.2 million.', [[4_200_000, 'about', 50_000]]],
  ['The average is 23.17 cameras.', [[23.17, 'is', 0.005]]],
  ['There was more than one agency.', [[1, 'more-than', 0]]],
  ['There is only one agency in June 2025.', [[1, 'is', 0]]],
])('reads how “%s” bounds its number', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});
