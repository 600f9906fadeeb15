import { describe, expect, it } from 'vitest';
import type { DocumentHead } from '../api/types.js';
import { type Sort, sortDocuments } from './sort-documents.js';

const document = (title: string, publisher: string, date: string | null): DocumentHead => ({
  id: title,
  title,
  publisher,
  kind: 'news',
  date,
  language: 'en',
  url: null,
  path: null,
  sha256: null,
  mediaType: 'text/plain',
  words: 1,
  pages: null,
  state: 'read',
  reason: null,
});

const documents = [
  document('memo 10', 'City', null),
  document('Memo 9', 'auditor', '2025'),
  document('audit', 'City', '2026-03-01'),
];

const titles = (sort: Sort) => sortDocuments(documents, sort).map(({ title }) => title);

describe('sorting documents', () => {
  it('leaves the list as the server gave it unless asked', () => {
    expect(titles('as-listed')).toEqual(['memo 10', 'Memo 9', 'audit']);
  });

  it('puts those without a date last, newest or oldest first', () => {
    expect(titles('newest')).toEqual(['audit', 'Memo 9', 'memo 10']);
    expect(titles('oldest')).toEqual(['Memo 9', 'audit', 'memo 10']);
  });

  it('reads numbers in titles as numbers and passes over case', () => {
    expect(titles('title')).toEqual(['audit', 'Memo 9', 'memo 10']);
    expect(titles('publisher')).toEqual(['Memo 9', 'memo 10', 'audit']);
  });
});
