import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { CheckRun } from '../../model/check-run.js';
import type { FailedItem } from '../../model/failed-item.js';
import { SqliteServerRecord } from './sqlite-server-record.js';

function opened(path = join(scratchFolder(), 'server.sqlite')): SqliteServerRecord {
  const record = SqliteServerRecord.open(path);
  onTestFinished(() => record.close());
  return record;
}

const run = (id: string, more: Partial<CheckRun> = {}): CheckRun => ({
  id,
  question: 'Was the pier paid for?',
  asOf: null,
  status: 'running',
  progress: [{ stage: 'gathering', done: 0, total: 1 }],
  failure: null,
  startedAt: '2025-03-01T12:00:00.000Z',
  finishedAt: null,
  version: 1,
  ...more,
});

const item = (id: string, message = 'The PDF is broken'): FailedItem => ({
  id,
  name: 'plan.pdf',
  url: null,
  failure: { code: 'unreadable-document', message, hint: null },
  failedAt: '2025-03-01T12:00:00.000Z',
});

it('keeps a run as it was saved last, in the place of its first saving', async () => {
  const record = opened();
  await record.saveRun(run('chk_1'));
  await record.saveRun(run('chk_2'));
  const done = run('chk_1', { status: 'done', version: 2 });
  await record.saveRun(done);
  expect(await record.runs()).toEqual([run('chk_2'), done]);
  expect(await record.run('chk_1')).toEqual(done);
  expect(await record.run('chk_3')).toBe(undefined);
});

it('has in another process what was saved in this one', async () => {
  const path = join(scratchFolder(), 'server.sqlite');
  await opened(path).saveRun(run('chk_1'));
  expect(await opened(path).runs()).toEqual([run('chk_1')]);
});

it('puts what failed again in front, once, and drops it when it is told', async () => {
  const record = opened();
  await record.saveFailedItem(item('item_1'));
  await record.saveFailedItem(item('item_2'));
  await record.saveFailedItem(item('item_1', 'The PDF is encrypted'));
  const again = item('item_1', 'The PDF is encrypted');
  expect(await record.failedItems()).toEqual([again, item('item_2')]);
  expect(await record.dropFailedItem('item_1')).toEqual({ dropped: true });
  expect(await record.dropFailedItem('item_1')).toEqual({ dropped: false });
  expect(await record.failedItems()).toEqual([item('item_2')]);
});

it('keeps the first answer under a key', async () => {
  const record = opened();
  const answer = { fingerprint: 'f', status: 202, headers: { location: '/x' }, body: '{}' };
  await record.keepAnswer('k', answer);
  await record.keepAnswer('k', { ...answer, body: 'another' });
  expect(await record.answer('k')).toEqual(answer);
  expect(await record.answer('l')).toBe(undefined);
});

it('lets the oldest answers go where there are too many', async () => {
  const record = opened();
  const answer = { fingerprint: 'f', status: 200, headers: {}, body: '' };
  for (let at = 0; at <= 1000; at += 1) await record.keepAnswer(`k${at}`, answer);
  expect([await record.answer('k0'), await record.answer('k1')]).toEqual([undefined, answer]);
});

it.each(['noise that is no database', ''])('makes a file of %j anew', async (content) => {
  const path = join(scratchFolder(), 'server.sqlite');
  writeFileSync(path, content);
  const record = opened(path);
  await record.saveRun(run('chk_1'));
  expect(await record.runs()).toEqual([run('chk_1')]);
});
