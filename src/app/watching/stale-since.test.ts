import { expect, it } from 'vitest';
import { superseded as supersededIn } from '../../gathering/page-versions.js';
import type { WebCapture } from '../../model/capture.js';
import type { LookedItem, WatchEvent } from '../../model/watch.js';
import { foundInAll, staleSince } from './stale-since.js';

const PAGE = 'https://herald.example/a';

const taken = (documentId: string, capturedAt: string, address = PAGE): WebCapture => ({
  id: `cap_${documentId}`,
  sha256: '0'.repeat(64),
  bytes: 1,
  address,
  capturedAt,
  mediaType: 'text/html',
  headers: {},
  documentId,
});

const superseded = (captures: readonly WebCapture[], events: readonly WatchEvent[]) =>
  supersededIn(foundInAll(captures, events));

const looked = (at: string, outcome: LookedItem['outcome'], document: string): WatchEvent => ({
  event: 'looked',
  source: 'wat_1',
  run: 'run_1',
  at,
  items: [{ address: PAGE, outcome, document, stamp: null, message: null }],
});

it('names what took the place of a document, by captures alone', () => {
  const known = superseded([taken('doc_b', '2025-02'), taken('doc_a', '2025-01')], []);
  expect([...known.values()]).toEqual([
    { document: 'doc_a', why: 'changed', address: PAGE, at: '2025-02', newer: 'doc_b' },
  ]);
});

it('counts the last change, and none where the page is as it was again', () => {
  const all = [taken('doc_a', '2025-01'), taken('doc_b', '2025-02'), taken('doc_c', '2025-03')];
  const known = superseded(all, []);
  expect(known.get('doc_a')).toMatchObject({ newer: 'doc_c', at: '2025-03' });
  const back = superseded(all.slice(0, 2), [looked('2025-04', 'changed', 'doc_a')]);
  expect([...back.keys()]).toEqual(['doc_b']);
});

it('takes a page for gone, until it is there again', () => {
  const gone = looked('2025-02', 'gone', 'doc_a');
  expect(superseded([taken('doc_a', '2025-01')], [gone]).get('doc_a')).toMatchObject({
    why: 'gone',
    at: '2025-02',
    newer: null,
  });
  const again = looked('2025-03', 'same', 'doc_a');
  expect(superseded([taken('doc_a', '2025-01')], [gone, again]).size).toBe(0);
});

it('takes a page for gone where the watched address led, and for there while another has it', () => {
  const moved = 'https://herald.example/moved/a';
  const gone = looked('2025-02', 'gone', 'doc_a');
  expect(superseded([taken('doc_a', '2025-01', moved)], [gone]).get('doc_a')).toMatchObject({
    why: 'gone',
    address: moved,
  });
  const twice = [taken('doc_a', '2025-01'), taken('doc_a', '2025-01', `${PAGE}/print`)];
  expect(superseded([...twice, taken('doc_b', '2025-02')], []).size).toBe(0);
});

it('makes nothing of a page that is missing, could not be reached or was refused', () => {
  const events = (['missing', 'unreached', 'refused', 'unreadable'] as const).map((outcome) =>
    looked('2025-02', outcome, 'doc_a'),
  );
  expect(superseded([taken('doc_a', '2025-01')], events).size).toBe(0);
});

it('counts for a check what happened after it was made', () => {
  const known = superseded([taken('doc_a', '2025-01'), taken('doc_b', '2025-03')], []);
  expect(staleSince('2025-02', ['doc_a', 'doc_a', 'doc_b'], known)).toHaveLength(1);
  expect(staleSince('2025-04', ['doc_a'], known)).toEqual([]);
});
