import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, makeTest, NO_FILTER, readFilter, STANCES, writeFilter } from './filter.js';
import { rulingWith, sentenceWith } from './sentence.fixture.js';

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const name = maybe(fc.string({ minLength: 1 }));

const filters: fc.Arbitrary<Filter> = fc.record({
  stance: maybe(fc.constantFrom(...STANCES)),
  publisher: name,
  origin: name,
  speaker: name,
  cited: maybe(fc.boolean()),
  ruled: maybe(fc.boolean()),
  words: fc.string(),
});

test('an address gives back the filter that was written into it', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const address = writeFilter(new URLSearchParams(), filter).toString();
      expect(readFilter(new URLSearchParams(address))).toEqual(filter);
    }),
  );
});

test('writing a filter leaves the rest of the address alone', () => {
  const query = new URLSearchParams('sort=-date&stance=refutes&q=army');
  expect(writeFilter(query, NO_FILTER).toString()).toBe('sort=-date');
});

test('an address that names no stance of ours filters by none', () => {
  expect(readFilter(new URLSearchParams('stance=maybe&cited=perhaps'))).toEqual(NO_FILTER);
});

const sentence = sentenceWith({
  quote: 'Deputies trained with the National Police.',
  title: 'Exchange review',
  publisher: 'County auditor',
  speaker: 'the sheriff',
  stance: 'qualifies',
  origin: 'o2',
  n: 3,
  ruling: null,
});

test.each<[string, Partial<Filter>, boolean]>([
  ['its stance', { stance: 'qualifies' }, true],
  ['another stance', { stance: 'supports' }, false],
  ['another publisher', { publisher: 'County' }, false],
  ['its origin', { origin: 'o2' }, true],
  ['another speaker', { speaker: 'critics' }, false],
  ['cited ones', { cited: true }, true],
  ['uncited ones', { cited: false }, false],
  ['those ruled on', { ruled: true }, false],
  [
    'words of quote, title, publisher and speaker',
    { words: ' POLICE review auditor  sheriff' },
    true,
  ],
  ['a word that stands nowhere', { words: 'police navy' }, false],
])('a filter for %s', (_, part, passes) => {
  expect(makeTest({ ...NO_FILTER, ...part })(sentence)).toBe(passes);
});

test('a sentence that a reader ruled on passes the filter for those', () => {
  const ruled = sentenceWith({ rulings: [rulingWith({ kind: 'split' })] });
  expect(makeTest({ ...NO_FILTER, ruled: true })(ruled)).toBe(true);
});
