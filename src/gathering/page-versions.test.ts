import { describe, expect, it } from 'vitest';
import type { WebCapture } from '../model/capture.js';
import { existences, superseded } from './page-versions.js';

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
    expect(Object.fromEntries(superseded(VERSIONS, asOf))).toEqual(replaced);
  });

  it('are of one address: what is in force at another stays', () => {
    const elsewhere = [
      ...VERSIONS,
      capture('doc_a', '2024-02-01', 'http://herald.example/print/a'),
    ];
    expect(Object.fromEntries(superseded(elsewhere))).toEqual({ doc_b: 'doc_c' });
    expect(superseded([capture('doc_a', '2024-01-01')]).size).toBe(0);
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
