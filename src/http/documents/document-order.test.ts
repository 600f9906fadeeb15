import { expect, it } from 'vitest';
import { type DocumentOrder, orderDocuments } from './document-order.js';
import type { DocumentHead } from './schemas.js';

const document = (title: string, given: Partial<DocumentHead> = {}): DocumentHead => ({
  id: title,
  title,
  publisher: 'City',
  kind: 'news',
  date: null,
  language: 'en',
  url: null,
  path: null,
  sha256: null,
  mediaType: 'text/plain',
  words: 1,
  pages: null,
  state: 'read',
  retry: null,
  reason: null,
  ...given,
});

const DOCUMENTS = [
  document('memo 10', { words: 30 }),
  document('zoning.pdf', { state: 'failed', words: 0 }),
  document('Memo 9', { publisher: 'auditor', date: '2025', words: 20 }),
  document('audit', { date: '2026-03-01', words: 200 }),
];

const titles = (sort: DocumentOrder['sort'], order: DocumentOrder['order']) =>
  orderDocuments(DOCUMENTS, { sort, order }).map(({ title }) => title);

it('puts what failed first and, whichever way dates run, those without one last', () => {
  expect(titles('date', 'desc')).toEqual(['zoning.pdf', 'audit', 'Memo 9', 'memo 10']);
  expect(titles('date', 'asc')).toEqual(['zoning.pdf', 'Memo 9', 'audit', 'memo 10']);
});

it('reads numbers in titles as numbers and passes over case', () => {
  expect(titles('title', 'asc')).toEqual(['zoning.pdf', 'audit', 'Memo 9', 'memo 10']);
  expect(titles('title', 'desc')).toEqual(['zoning.pdf', 'memo 10', 'Memo 9', 'audit']);
});

it('sorts those alike by title', () => {
  expect(titles('publisher', 'asc')).toEqual(['zoning.pdf', 'Memo 9', 'audit', 'memo 10']);
  expect(titles('publisher', 'desc')).toEqual(['zoning.pdf', 'audit', 'memo 10', 'Memo 9']);
});

it('sorts by length', () => {
  expect(titles('words', 'desc')).toEqual(['zoning.pdf', 'audit', 'memo 10', 'Memo 9']);
});
