import { createHash } from 'node:crypto';
import { type DocumentMetadata, documentIdOf } from '../../src/model/document.js';
import type { DocumentRecord } from '../../src/ports/ledger.js';

const sentenceSpans = (text: string) =>
  [...text.matchAll(/[^.]+\./g)].map(({ 0: sentence, index }) => {
    const start = index + (sentence.length - sentence.trimStart().length);
    return { start, end: index + sentence.length };
  });

/** What capturing and reading a plain text would record: each sentence ends in its only full stop. */
export function sampleRecord(
  text: string,
  options: { metadata?: Partial<DocumentMetadata>; readerVersion?: number; address?: string } = {},
): DocumentRecord {
  const { metadata = {}, readerVersion = 1, address = '/folder/notes.txt' } = options;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const documentId = documentIdOf(sha256);
  const key = createHash('sha256').update(`${documentId} ${readerVersion}`).digest('hex');
  const bytes = Buffer.byteLength(text);
  return {
    capture: {
      id: `cap_${createHash('sha256')
        .update(address + sha256)
        .digest('hex')
        .slice(0, 12)}`,
      sha256,
      bytes,
      address,
      capturedAt: '2025-03-01T12:00:00.000Z',
      mediaType: 'text/plain',
      headers: {},
    },
    document: {
      id: documentId,
      sha256,
      bytes,
      mediaType: 'text/plain',
      metadata: {
        title: 'Notes',
        publisher: 'The Tribune',
        byline: null,
        date: '2025-01-31',
        url: null,
        path: 'notes.txt',
        language: 'en',
        ...metadata,
      },
    },
    extraction: {
      id: `ext_${key.slice(0, 16)}`,
      documentId,
      reader: { name: 'plain-text', version: readerVersion },
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
      links: [],
      sentences: sentenceSpans(text),
      warnings: [],
    },
  };
}
