import { describe, expect, it } from 'vitest';
import type { Block, Document, Extraction } from '../model/document.js';
import type { Span } from '../model/span.js';
import { analyseInContext, sentencesWithin } from './sentences-of.js';

const TEXT = `Water
The dam leaks. It was built in 1953.
The council knows.
Money
Repairs cost a million.`;

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const block = (kind: Block['kind'], words: string, page: number): Block => ({
  kind,
  span: spanOf(words),
  page,
});

const document: Document = {
  id: 'doc_0123456789abcdef',
  sha256: '0'.repeat(64),
  bytes: TEXT.length,
  mediaType: 'text/plain',
  metadata: {
    title: 'On the dam',
    publisher: 'The Valley Post',
    byline: null,
    date: '2021-04-02',
    url: null,
    path: 'dam.txt',
    language: 'en',
  },
};

const extraction: Extraction = {
  id: 'ext_0123456789abcdef',
  documentId: document.id,
  reader: { name: 'text', version: 1 },
  text: TEXT,
  blocks: [
    block('heading', 'Water', 1),
    block('paragraph', 'The dam leaks. It was built in 1953.', 1),
    block('paragraph', 'The council knows.', 2),
    block('heading', 'Money', 2),
    block('paragraph', 'Repairs cost a million.', 2),
  ],
  links: [],
  sentences: [
    'The dam leaks.',
    'It was built in 1953.',
    'The council knows.',
    'Repairs cost a million.',
  ].map(spanOf),
  warnings: [],
};

describe('sentencesWithin', () => {
  it('places a sentence with its neighbours, heading, page and document', () => {
    expect(sentencesWithin(document, extraction, spanOf('The council knows.'))).toEqual([
      {
        span: spanOf('The council knows.'),
        page: 2,
        ...analyseInContext({
          text: 'The council knows.',
          before: 'It was built in 1953.',
          after: '',
          heading: 'Water',
          title: 'On the dam',
          publisher: 'The Valley Post',
          date: '2021-04-02',
        }),
      },
    ]);
  });

  it('lends no neighbour across a heading', () => {
    const [only] = sentencesWithin(document, extraction, spanOf('Repairs cost a million.'));
    expect([only?.sentence.before, only?.sentence.after, only?.sentence.heading]).toEqual([
      '',
      '',
      'Money',
    ]);
  });

  it('takes whole sentences only', () => {
    const texts = sentencesWithin(document, extraction, { start: 8, end: TEXT.length }).map(
      ({ sentence: { text } }) => text,
    );
    expect(texts).toEqual([
      'It was built in 1953.',
      'The council knows.',
      'Repairs cost a million.',
    ]);
  });
});
