import { describe, expect, it } from 'vitest';
import type { WebCapture } from '../model/capture.js';
import { existences, type Found, foundBy, superseded } from './page-versions.js';

const capture = (
  documentId: string,
  day: string,
  address = 'http://herald.example/a',
  headers: Record<string, string> = {},
): WebCapture => ({
  id: `cap_${documentId}`,
  sha256: '0'.repeat(64),
  bytes: 1,
  address,
  capturedAt: `${day}T10:00:00.000Z`,
  mediaType: 'text/html',
  headers,
  documentId,
});

const newerIn = (found: ReturnType<typeof superseded>) =>
  Object.fromEntries([...found].map(([id, { newer }]) => [id, newer]));

describe('versions of a page', () => {
  const VERSIONS = [
    capture('doc_a', '2024-01-01'),
    capture('doc_b', '2025-01-01'),
    capture('doc_c', '2026-01-01'),
  ];

  it.each([
    [null, { doc_a: 'doc_c', doc_b: 'doc_c' }],
    ['2025-06-01', { doc_a: 'doc_b', doc_c: 'doc_b' }],
    ['2023-06-01', { doc_a: 'doc_c', doc_b: 'doc_c' }],
  ])('leave the newest in force, as of %s', (asOf, replaced) => {
    const found = superseded(foundBy(VERSIONS), asOf);
    expect(newerIn(found)).toEqual(replaced);
  });

  it('are of one address: what is in force at another stays', () => {
    const elsewhere = [
      ...VERSIONS,
      capture('doc_a', '2024-02-01', 'http://herald.example/print/a'),
    ];
    expect(newerIn(superseded(foundBy(elsewhere)))).toEqual({ doc_b: 'doc_c' });
    expect(superseded(foundBy([capture('doc_a', '2024-01-01')])).size).toBe(0);
  });

  it('are in the order in which they were taken, however late an archive’s copy was added', () => {
    const archived = capture('doc_old', '2026-03-01', 'http://herald.example/a', {
      'warc-date': '2020-05-05T00:00:00.000Z',
    });
    const known = superseded(foundBy([...VERSIONS, archived]));
    expect(newerIn(known)).toEqual({ doc_a: 'doc_c', doc_b: 'doc_c', doc_old: 'doc_c' });
    expect(known.get('doc_a')?.at).toBe('2026-01-01T10:00:00.000Z');
  });

  it('are told by when the dossier learnt of them', () => {
    const archived = capture('doc_b', '2026-03-01', 'http://herald.example/a', {
      'warc-date': '2025-05-05T00:00:00.000Z',
      'warc-vouched-by': 'user',
    });
    expect([...superseded(foundBy([capture('doc_a', '2024-01-01'), archived])).values()]).toEqual([
      {
        document: 'doc_a',
        why: 'changed',
        address: 'http://herald.example/a',
        at: '2026-03-01T10:00:00.000Z',
        newer: 'doc_b',
      },
    ]);
  });

  it('take the place of no page that was fetched, where only an archive of anybody says that they are', () => {
    const forged = capture('doc_f', '2026-03-01', 'http://herald.example/a', {
      'warc-date': '2026-02-01T00:00:00.000Z',
    });
    const found = foundBy([...VERSIONS, forged]);
    expect(newerIn(superseded(found))).toEqual({ doc_a: 'doc_c', doc_b: 'doc_c' });
    expect(newerIn(superseded(found, '2025-06-01'))).toEqual({
      doc_a: 'doc_b',
      doc_c: 'doc_b',
      doc_f: 'doc_b',
    });
    const old = capture('doc_o', '2026-03-01', 'http://herald.example/a', {
      'warc-date': '2020-02-01T00:00:00.000Z',
    });
    const earlier = foundBy([...VERSIONS, old]);
    expect(newerIn(superseded(earlier))).toEqual({
      doc_a: 'doc_c',
      doc_b: 'doc_c',
      doc_o: 'doc_c',
    });
    expect(newerIn(superseded(earlier, '2021-01-01'))).toEqual({ doc_a: 'doc_c', doc_b: 'doc_c' });
    expect(newerIn(superseded(foundBy([old, forged])))).toEqual({ doc_o: 'doc_f' });
  });

  it('leave one in force that is there again after another', () => {
    const back = [...VERSIONS.slice(0, 2), capture('doc_a', '2025-06-01')];
    expect(newerIn(superseded(foundBy(back)))).toEqual({ doc_b: 'doc_a' });
    expect(newerIn(superseded(foundBy(back), '2025-03-01'))).toEqual({ doc_a: 'doc_b' });
  });

  it('leave nothing in force where there is nothing any more', () => {
    const at = '2025-02-01T10:00:00.000Z';
    const gone: Found = { address: 'http://herald.example/a', document: null, at, learntAt: at };
    const known = superseded([...foundBy(VERSIONS.slice(0, 2)), gone]);
    expect([...known.values()].map(({ document, why, newer }) => [document, why, newer])).toEqual([
      ['doc_a', 'gone', null],
      ['doc_b', 'gone', null],
    ]);
  });
});

describe('the day by which a page existed', () => {
  it('is the earliest that a server, an archive or a capture bears out', () => {
    const url = 'http://herald.example/a';
    const found = existences([
      capture('doc_a', '2024-05-05', url, { 'last-modified': 'Tue, 02 Jan 2024 10:00:00 GMT' }),
      capture('doc_b', '2024-05-05', url, { 'last-modified': 'soon' }),
      capture('doc_c', '2026-05-05', url, { 'warc-date': '2024-05-05T00:00:00.000Z' }),
      capture('doc_d', '2026-05-05', url),
      capture('doc_d', '2026-06-05', url, { 'warc-date': '2020-05-05T00:00:00.000Z' }),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      doc_a: { day: '2024-01-02', basis: 'http' },
      doc_b: { day: '2024-05-05', basis: 'first-seen' },
      doc_c: { day: '2024-05-05', basis: 'archive' },
      doc_d: { day: '2020-05-05', basis: 'archive' },
    });
  });
});
