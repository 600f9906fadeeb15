import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ErrorCode } from '../../model/error.js';
import { STORE_FOLDER } from '../dossier/locate-dossier.js';
import { keepUnread, unreadItems } from './unread-items.js';

const NOW = '2025-03-01T12:00:00.000Z';
const failure = (name: string, code: ErrorCode) => ({
  name,
  path: null,
  failure: { code, message: `${name} could not be read`, hint: null },
});

it('keeps what could not be read until it is read, and counts documents alone', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'unread-'));
  mkdirSync(join(dir, STORE_FOLDER));
  await keepUnread(dir, { failed: [], read: [{ name: 'a.pdf', path: null }] }, NOW);
  expect(await unreadItems(dir)).toEqual([]);
  const failed = [
    failure('scan.pdf', 'unreadable-document'),
    failure('https://pool.example/', 'fetch-failed'),
  ];
  await keepUnread(dir, { failed, read: [] }, NOW);
  const names = async () => (await unreadItems(dir)).map(({ name }) => name);
  expect(await names()).toEqual(['scan.pdf']);
  await keepUnread(
    dir,
    { failed: [], read: [{ name: 'scan.pdf', path: '/home/r/scan.pdf' }] },
    NOW,
  );
  expect(await names()).toEqual([]);
});
