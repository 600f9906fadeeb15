import { expect, it } from 'vitest';
import type { PublisherKind } from '../../model/publisher.js';
import { facetsOf } from './facets.js';
import { marksOf } from './marks.js';
import { isWithin, type KnownDocument } from './narrowing.js';

const known = (publisher: string, kind: PublisherKind, date: string | null): KnownDocument => ({
  kind,
  document: {
    id: `doc_${publisher}`,
    sha256: '0'.repeat(64),
    bytes: 1,
    mediaType: 'text/plain',
    metadata: { title: 'T', publisher, byline: null, date, url: null, path: null, language: 'en' },
  },
});

const GAZETTE = known('Gazette', 'news', '2024-06-11');
const COUNCIL = known('Council', 'government', '2023');
const UNDATED = known('Gazette', 'news', null);

it('counts each facet as if it were not narrowed itself', () => {
  expect(facetsOf([GAZETTE, GAZETTE, COUNCIL, UNDATED], { publisher: 'Gazette' })).toEqual({
    publishers: [
      { name: 'Gazette', count: 3 },
      { name: 'Council', count: 1 },
    ],
    kinds: [{ name: 'news', count: 3 }],
    years: [{ name: '2024', count: 2 }],
  });
});

it.each([
  [{ from: '2024' }, true],
  [{ from: '2024-06-12' }, false],
  [{ to: '2024-06' }, true],
  [{ to: '2024-05' }, false],
  [{ from: '2024-06-11', to: '2024-06-11' }, true],
  [{ kind: 'government' as const }, false],
])('narrowed to %j holds a document of 11 June 2024: %s', (narrowing, within) => {
  expect(isWithin(GAZETTE, narrowing)).toBe(within);
});

it('takes a document of a year for one of each of its days, and one without a date for none', () => {
  expect(isWithin(COUNCIL, { from: '2023-12-31', to: '2023-12-31' })).toBe(true);
  expect(isWithin(UNDATED, { from: '1900' })).toBe(false);
});

it('marks the forms of the words, and no others', () => {
  const text = 'Deputies trained abroad; the training was free.';
  const marked = marksOf(text, 'the train').map(({ start, end }) => text.slice(start, end));
  expect(marked).toEqual(['trained', 'training']);
});

it('marks words of grammar where a search has no others', () => {
  expect(marksOf('To be or not', 'to be')).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
});
