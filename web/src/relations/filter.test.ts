import { expect, it } from 'vitest';
import type { Relation } from '../api/types.js';
import { filterOf, shownOf, withPart } from './filter.js';

const relation = (
  id: string,
  certainty: Relation['certainty'],
  when: Relation['when'],
): Relation => ({
  id,
  kind: 'paid',
  agent: { body: 'a', said: 'A' },
  patient: { body: 'b', said: 'B' },
  certainty,
  speaker: null,
  when,
  record: null,
  place: {
    document: { id: 'doc_1', title: 'T', publisher: 'P', date: null },
    extraction: 'ext_1',
    span: { start: 0, end: 1 },
    page: null,
    quote: 'A paid B.',
  },
});

const LIST = [
  relation('old', 'stated', { earliest: '2014-01-01', latest: '2014-12-31', said: '2014' }),
  relation('new', 'denied', { earliest: '2022-03-01', latest: '2022-03-31', said: 'March 2022' }),
  relation('undated', 'stated', null),
];

const shown = (query: string) =>
  shownOf(LIST, filterOf(new URLSearchParams(query))).map(({ id }) => id);

it('shows what the address leaves', () => {
  expect(shown('')).toEqual(['old', 'new', 'undated']);
  expect(shown('certainty=stated')).toEqual(['old', 'undated']);
  expect(shown('from=2015')).toEqual(['new']);
  expect(shown('to=2015')).toEqual(['old']);
});

it('leaves out what an address says wrongly', () => {
  expect(filterOf(new URLSearchParams('about= &kind=loved&certainty=sure&from=soon'))).toEqual({
    certainty: null,
    from: null,
    to: null,
  });
});

it('changes one part of an address and keeps the others', () => {
  const query = new URLSearchParams('about=ICE&kind=paid');
  expect(withPart(query, 'kind', 'sued').toString()).toBe('about=ICE&kind=sued');
  expect(withPart(query, 'about', '').toString()).toBe('kind=paid');
});
