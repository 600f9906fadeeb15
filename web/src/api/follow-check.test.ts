import { describe, expect, it } from 'vitest';
import { followCheck } from './follow-check.js';

/** A stream of events that the test speaks for. */
class SpokenStream extends EventTarget {
  readyState = 0;
  close(): void {
    this.readyState = 2;
  }
  say(type: string, data?: unknown): void {
    this.dispatchEvent(
      data === undefined
        ? new Event(type)
        : new MessageEvent(type, { data: typeof data === 'string' ? data : JSON.stringify(data) }),
    );
  }
}

/** Follows with streams that the test speaks for, and writes down what is told. */
const following = () => {
  const streams: SpokenStream[] = [];
  const told: unknown[] = [];
  let due: (() => void) | null = null;
  const stop = followCheck({
    open: () => {
      const stream = new SpokenStream();
      streams.push(stream);
      return stream;
    },
    onProgress: (progress) => told.push(progress),
    onConnection: (connection) => told.push(connection),
    onEnd: () => told.push('end'),
    wait: (milliseconds, then) => {
      told.push(milliseconds);
      due = then;
      return () => {
        due = null;
      };
    },
  });
  return { streams, told, stop, pass: () => due?.(), isWaiting: () => due !== null };
};

const judging = [{ stage: 'judging', done: 3, total: 40 }];

describe('following a check', () => {
  it('tells progress and then the end, and hangs up', () => {
    const { streams, told } = following();
    streams[0]?.say('open');
    streams[0]?.say('progress', { progress: judging });
    streams[0]?.say('done', { status: 'done' });
    expect(told).toEqual(['live', judging, 'end']);
    expect(streams[0]?.readyState).toBe(2);
  });

  it('leaves a dropped connection to the browser, which opens it again', () => {
    const { streams, told } = following();
    streams[0]?.say('open');
    streams[0]?.say('error');
    streams[0]?.say('open');
    expect(told).toEqual(['live', 'lost', 'live']);
    expect(streams).toHaveLength(1);
  });

  it('opens it anew where the browser gave up, ever more patiently until one opens', () => {
    const { streams, told, pass } = following();
    for (const tries of [0, 1]) {
      streams[tries]?.close();
      streams[tries]?.say('error');
      pass();
    }
    streams[2]?.say('open');
    streams[2]?.close();
    streams[2]?.say('error');
    expect(told).toEqual(['lost', 1000, 'lost', 2000, 'live', 'lost', 1000]);
  });

  it('passes over an event that is not what was agreed', () => {
    const { streams, told } = following();
    streams[0]?.say('progress', 'no json');
    streams[0]?.say('progress', { progress: 'half' });
    expect(told).toEqual([]);
  });

  it('stops for good, also while it waits', () => {
    const { streams, stop, isWaiting } = following();
    streams[0]?.close();
    streams[0]?.say('error');
    stop();
    expect(isWaiting()).toBe(false);
  });
});
