import { describe, expect, it } from 'vitest';
import { elapsed, stagesOf } from './stages.js';

const glance = (progress: Parameters<typeof stagesOf>[0]) =>
  stagesOf(progress).map(({ stage, state, counts }) => [
    stage,
    state,
    counts === null ? null : `${counts.done}/${counts.total}`,
  ]);

describe('the stages of a check', () => {
  it('are all to come before the first is told of', () => {
    expect(glance([])).toEqual([
      ['gathering', 'to come', null],
      ['judging', 'to come', null],
      ['weighing', 'to come', null],
      ['writing', 'to come', null],
    ]);
  });

  it('are done when a later one has begun, even if their last count was not heard', () => {
    expect(
      glance([
        { stage: 'gathering', done: 1, total: 1 },
        { stage: 'judging', done: 12, total: 40 },
        { stage: 'weighing', done: 0, total: 1 },
      ]),
    ).toEqual([
      ['gathering', 'done', null],
      ['judging', 'done', '12/40'],
      ['weighing', 'now', null],
      ['writing', 'to come', null],
    ]);
  });
});

describe('the time a check takes', () => {
  const start = '2026-11-22T10:00:00.000Z';

  it('is told in seconds, then in minutes', () => {
    expect([0, 48_000, 125_000].map((after) => elapsed(start, Date.parse(start) + after))).toEqual([
      '0 s',
      '48 s',
      '2 min 05 s',
    ]);
  });

  it('is never below nothing where the clocks of server and reader differ', () => {
    expect(elapsed(start, Date.parse(start) - 5000)).toBe('0 s');
  });
});
