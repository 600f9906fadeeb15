import { expect, it } from 'vitest';
import { completeProgress, withStep } from './run-progress.js';

it('ends the stages before the one at hand', () => {
  const gathering = withStep([], { text: 'Looking', stage: 'gathering' });
  const judging = withStep(gathering, { text: 'Judging', stage: 'judging', done: 16, total: 40 });
  expect(judging).toEqual([
    { stage: 'gathering', done: 1, total: 1 },
    { stage: 'judging', done: 16, total: 40 },
  ]);
  expect(completeProgress(judging)).toEqual([
    { stage: 'gathering', done: 1, total: 1 },
    { stage: 'judging', done: 40, total: 40 },
  ]);
});

it('counts at least one thing in a stage that has nothing to do', () => {
  expect(withStep([], { text: 'Judging', stage: 'judging', done: 0, total: 0 })).toEqual([
    { stage: 'judging', done: 0, total: 1 },
  ]);
});

it('passes over steps of no stage', () => {
  const progress = [{ stage: 'gathering' as const, done: 0, total: 1 }];
  expect(withStep(progress, { text: 'Indexing documents', done: 3, total: 9 })).toEqual(progress);
});
