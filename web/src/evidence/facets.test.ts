import { expect, test } from 'vitest';
import { choicesOf } from './facets.js';
import { NO_FILTER } from './filter.js';
import { sentenceWith } from './sentence.fixture.js';

const sentences = [
  sentenceWith({ publisher: 'Clerk', stance: 'supports', origin: 'o1' }),
  sentenceWith({ publisher: 'Radio', stance: 'refutes', origin: 'o2' }),
  sentenceWith({ publisher: 'Radio', stance: 'refutes', origin: null }),
  sentenceWith({ publisher: 'Auditor', stance: 'refutes', origin: null }),
];

test('counts the choices of a facet, most first and then by name', () => {
  expect(choicesOf(sentences, NO_FILTER, 'publisher')).toEqual([
    { value: 'Radio', count: 2 },
    { value: 'Auditor', count: 1 },
    { value: 'Clerk', count: 1 },
  ]);
});

test('counts under the rest of the filter and not under the facet itself', () => {
  const filter = { ...NO_FILTER, publisher: 'Clerk', stance: 'refutes' as const };
  expect(choicesOf(sentences, filter, 'publisher')).toEqual([
    { value: 'Radio', count: 2 },
    { value: 'Auditor', count: 1 },
    { value: 'Clerk', count: 0 },
  ]);
});

test('offers no choice for sentences without a value', () => {
  expect(choicesOf(sentences, NO_FILTER, 'origin')).toEqual([
    { value: 'o1', count: 1 },
    { value: 'o2', count: 1 },
  ]);
});
