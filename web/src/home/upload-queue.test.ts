import { describe, expect, it } from 'vitest';
import {
  dueUploads,
  EMPTY_QUEUE,
  isBusy,
  type Queue,
  type QueueEvent,
  queueAfter,
  type Source,
  tallyOf,
  uploadsBeside,
} from './upload-queue.js';

const address = (url: string): Source => ({ kind: 'address', url });
const three = [
  address('https://a.example/'),
  address('https://b.example/'),
  address('https://c.example/'),
];

const after = (...events: QueueEvent[]): Queue => events.reduce(queueAfter, EMPTY_QUEUE);
const due = (queue: Queue) => dueUploads(queue).map(({ id }) => id);

describe('the queue of uploads', () => {
  it('begins two at once, and the next when one has settled', () => {
    const began = after(
      { type: 'added', sources: three },
      { type: 'moved', id: 1, state: { at: 'sending', fraction: 0 } },
      { type: 'moved', id: 2, state: { at: 'reading' } },
    );
    expect(due(after({ type: 'added', sources: three }))).toEqual([1, 2]);
    expect(due(began)).toEqual([]);
    expect(
      due(
        queueAfter(began, {
          type: 'moved',
          id: 2,
          state: { at: 'settled', outcome: 'added', document: 'd2' },
        }),
      ),
    ).toEqual([3]);
  });

  it('keeps one that failed, and goes on with the others', () => {
    const queue = after(
      { type: 'added', sources: three },
      { type: 'moved', id: 1, state: { at: 'failed', failure: { message: 'no', hint: null } } },
    );
    expect(queue.uploads[0]).toEqual({
      id: 1,
      source: three[0],
      state: { at: 'failed', failure: { message: 'no', hint: null } },
    });
    expect(due(queue)).toEqual([2, 3]);
  });

  it('begins one that failed again when it is told to wait once more', () => {
    const queue = after(
      { type: 'added', sources: three.slice(0, 1) },
      { type: 'moved', id: 1, state: { at: 'failed', failure: { message: 'no', hint: null } } },
      { type: 'moved', id: 1, state: { at: 'waiting' } },
    );
    expect(due(queue)).toEqual([1]);
  });

  it('clears what settled and nothing that failed or waits', () => {
    const queue = after(
      { type: 'added', sources: three },
      { type: 'moved', id: 1, state: { at: 'settled', outcome: 'known', document: 'd1' } },
      { type: 'moved', id: 2, state: { at: 'failed', failure: { message: 'no', hint: null } } },
      { type: 'settled-cleared' },
    );
    expect(queue.uploads.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('leaves those that failed to the list that tells of them, and shows the others', () => {
    const no: QueueEvent[] = [1, 2].map((id) => ({
      type: 'moved',
      id,
      state: { at: 'failed', failure: { message: 'no', hint: null } },
    }));
    const queue = after({ type: 'added', sources: three }, ...no);
    const listed = new Set(['https://a.example/', 'https://c.example/']);
    expect(uploadsBeside(queue, listed).map(({ id }) => id)).toEqual([2, 3]);
  });

  it('gives no id twice, whatever was removed', () => {
    const queue = after(
      { type: 'added', sources: three.slice(0, 1) },
      { type: 'removed', id: 1 },
      { type: 'added', sources: three.slice(1, 2) },
    );
    expect(queue.uploads.map(({ id }) => id)).toEqual([2]);
  });

  it('is busy until all have come to an end, and counts the ends', () => {
    const settled = after(
      { type: 'added', sources: three.slice(0, 2) },
      { type: 'moved', id: 1, state: { at: 'settled', outcome: 'added', document: 'd1' } },
      { type: 'moved', id: 2, state: { at: 'failed', failure: { message: 'no', hint: null } } },
    );
    const more = queueAfter(settled, { type: 'added', sources: three.slice(2) });
    expect([isBusy(settled), isBusy(more)]).toEqual([false, true]);
    expect(tallyOf(more)).toEqual({ added: 1, known: 0, updated: 0, failed: 1, left: 1 });
  });
});
