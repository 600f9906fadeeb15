import { describe, expect, it } from 'vitest';
import { MemoryLedger } from '../../../test/fakes/memory-ledger.js';
import { sampleRecord } from '../../../test/fakes/sample-record.js';
import type { Extraction } from '../../model/document.js';
import { showDocument } from './show-document.js';

const TEXT = 'Rules\nThe pool keeps data. See the list, the page or the note.';

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const READ: Pick<Extraction, 'blocks' | 'links' | 'warnings'> = {
  blocks: [
    { kind: 'heading', span: span('Rules'), level: 1, page: 1 },
    { kind: 'paragraph', span: { start: 6, end: TEXT.length }, page: 2 },
  ],
  links: [
    { span: span('list'), target: '/list?all' },
    { span: span('page'), target: 'javascript:alert(1)' },
    { span: span('note'), target: 'https://user:secret@evil.example/' },
    { span: span('pool'), target: 'http://other.example/pool' },
  ],
  warnings: ['A page was empty.'],
};

async function opened() {
  const ledger = new MemoryLedger();
  await ledger.register({ name: 'The Tribune', kind: 'news', interests: [] });
  const entry = sampleRecord(TEXT, { metadata: { url: 'https://pool.example/rules/1' } });
  await ledger.record({ ...entry, extraction: { ...entry.extraction, ...READ } });
  return { ledger, entry };
}

describe('showDocument', () => {
  it('gives the text with its blocks, pages and what is known of it', async () => {
    const { ledger, entry } = await opened();
    const { document, extraction, capture } = entry;
    const shown = await showDocument(ledger, document.id);
    expect(shown).toEqual({
      id: document.id,
      title: 'Notes',
      publisher: 'The Tribune',
      kind: 'news',
      byline: null,
      date: '2025-01-31',
      language: 'en',
      url: 'https://pool.example/rules/1',
      path: 'notes.txt',
      mediaType: 'text/plain',
      bytes: document.bytes,
      sha256: document.sha256,
      captures: [{ address: capture.address, at: capture.capturedAt }],
      existedBy: null,
      versions: [],
      reader: extraction.reader,
      extraction: extraction.id,
      current: true,
      pages: 2,
      words: 13,
      text: TEXT,
      blocks: [
        { kind: 'heading', ...span('Rules'), level: 1, page: 1 },
        { kind: 'paragraph', start: 6, end: TEXT.length, page: 2 },
      ],
      links: [
        { text: 'list', ...span('list'), url: 'https://pool.example/list?all' },
        { text: 'pool', ...span('pool'), url: 'http://other.example/pool' },
      ],
      warnings: ['A page was empty.'],
    });
  });

  it('gives an older reading where one is named', async () => {
    const { ledger, entry } = await opened();
    await ledger.record(sampleRecord(TEXT, { readerVersion: 2 }));
    const { id } = entry.document;
    const old = await showDocument(ledger, id, { extraction: entry.extraction.id });
    expect([old.extraction, old.current, old.pages]).toEqual([entry.extraction.id, false, 2]);
    expect((await showDocument(ledger, id)).pages).toBeNull();
  });

  it('refuses what the dossier does not hold, and a reading of another document', async () => {
    const { ledger, entry } = await opened();
    const other = sampleRecord('Another.');
    await ledger.record(other);
    await expect(showDocument(ledger, 'doc_0')).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      showDocument(ledger, entry.document.id, { extraction: other.extraction.id }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
