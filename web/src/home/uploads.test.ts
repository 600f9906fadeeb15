import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../api/problem.js';
import type { Added } from '../api/types.js';
import { nameOf, type Source } from './upload-queue.js';
import { Uploads } from './uploads.js';

const address = (name: string): Source => ({ kind: 'address', url: name });

/** A server whose answers the test gives, one by one. */
class AnsweredServer {
  readonly asked: string[] = [];
  readonly stopped: string[] = [];
  readonly #answers = new Map<
    string,
    { give: (added: Added) => void; fail: (error: Error) => void }
  >();

  readonly send = (source: Source, { signal }: { signal: AbortSignal }): Promise<Added> => {
    const name = nameOf(source);
    this.asked.push(name);
    signal.addEventListener('abort', () => this.stopped.push(name));
    return new Promise((give, fail) => this.#answers.set(name, { give, fail }));
  };

  async answer(name: string, with_: Added | Error): Promise<void> {
    const waiting = this.#answers.get(name);
    if (with_ instanceof Error) waiting?.fail(with_);
    else waiting?.give(with_);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('what is on its way into a dossier', () => {
  let server: AnsweredServer;
  let uploads: Uploads;
  let busy: boolean[];
  let ends: number;
  const states = () =>
    uploads.queue().uploads.map(({ source, state }) => `${nameOf(source)} ${state.at}`);

  beforeEach(() => {
    server = new AnsweredServer();
    busy = [];
    ends = 0;
    uploads = new Uploads({
      send: server.send,
      onEnd: () => {
        ends += 1;
      },
      onBusy: (now) => busy.push(now),
    });
  });

  it('goes two at a time, and one that fails holds up none', async () => {
    uploads.add(['a', 'b', 'c'].map(address));
    expect(server.asked).toEqual(['a', 'b']);
    await server.answer('a', new Problem('document-too-large', 413, 'too large', 'Split it.'));
    await server.answer('b', { outcome: 'added' });
    await server.answer('c', { outcome: 'known' });
    expect(states()).toEqual(['a failed', 'b settled', 'c settled']);
    expect(uploads.queue().uploads[0]?.state).toEqual({
      at: 'failed',
      failure: { message: 'too large', hint: 'Split it.' },
    });
    expect({ busy, ends }).toEqual({ busy: [true, false], ends: 3 });
  });

  it('sends one that failed again when told, with what it was', async () => {
    uploads.add([address('a')]);
    await server.answer('a', {
      outcome: 'failed',
      failure: { code: 'unreadable-document', message: 'broken', hint: null },
    });
    uploads.retry(1);
    await server.answer('a', { outcome: 'added' });
    expect(server.asked).toEqual(['a', 'a']);
    expect(states()).toEqual(['a settled']);
  });

  it('stops what is taken off while it is under way, and goes on with the next', async () => {
    uploads.add(['a', 'b', 'c'].map(address));
    uploads.remove(1);
    await server.answer('a', new DOMException('stopped', 'AbortError'));
    expect(server.stopped).toEqual(['a']);
    expect(states()).toEqual(['b reading', 'c reading']);
  });

  it('tells who listens, until they stop', () => {
    let told = 0;
    const stop = uploads.subscribe(() => {
      told += 1;
    });
    uploads.add([address('a')]);
    stop();
    uploads.add([address('b')]);
    expect(told).toBe(2);
  });
});
