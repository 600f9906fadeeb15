import type { JudgedSentence, Ruling } from '../api/types.js';

/** A judged sentence for tests, of which only what matters is given. */
export const sentenceWith = (part: Partial<JudgedSentence>): JudgedSentence => ({
  document: 'doc_1',
  extraction: 'ext_1',
  title: 'A title',
  publisher: 'A publisher',
  kind: 'news',
  date: '2025-07-02',
  claim: 'c1',
  span: { start: 0, end: 10 },
  page: null,
  quote: 'A sentence.',
  prefix: '',
  suffix: '',
  stance: 'neither',
  probability: 0.5,
  relevance: 0.5,
  speaker: null,
  certainty: 'asserted',
  origin: null,
  n: null,
  ruling: null,
  rulings: [],
  ...part,
});

/** A ruling for tests, likewise. */
export const rulingWith = (part: Partial<Ruling>): Ruling => ({
  id: 'rul_1',
  claim: 'The claim.',
  kind: 'stance',
  document: 'doc_1',
  span: { start: 0, end: 10 },
  stance: 'qualifies',
  note: 'It says so of another year.',
  by: 'Ana',
  at: '2026-11-24T10:00:00.000Z',
  ...part,
});
