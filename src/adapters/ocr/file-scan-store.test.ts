import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import { FileScanStore } from './file-scan-store.js';

const SCAN = 'a'.repeat(64);
const page = (number: number): RecognisedPage => ({
  page: number,
  by: 'eyes',
  width: 10,
  height: 20,
  turned: 0,
  lines: [],
});

it('keeps pages in their order, and which documents wait, also for who opens it next', async () => {
  const folder = scratchFolder();
  const store = new FileScanStore(folder);
  expect([await store.waiting(), await store.pages(SCAN)]).toEqual([[], []]);
  await store.enlist(SCAN);
  await store.enlist(SCAN);
  await store.keep(SCAN, page(10));
  await store.keep(SCAN, page(2));
  const next = new FileScanStore(folder);
  expect(await next.waiting()).toEqual([SCAN]);
  expect(await next.pages(SCAN)).toEqual([page(2), page(10)]);
  await next.finish(SCAN);
  expect([await next.waiting(), (await next.pages(SCAN)).length]).toEqual([[], 2]);
});

it('takes a damaged page for one that is not there, and no other name for a hash', async () => {
  const folder = scratchFolder();
  const store = new FileScanStore(folder);
  await store.keep(SCAN, page(1));
  writeFileSync(join(folder, SCAN, '2.json'), '{"page": 2');
  expect(await store.pages(SCAN)).toEqual([page(1)]);
  await expect(store.keep('../x', page(1))).rejects.toMatchObject({ code: 'invalid-input' });
});
