import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { sampleRequest } from '../../../test/fakes/sample-request.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { SqliteReadingCache } from './sqlite-reading-cache.js';

const STANCES = { supports: 0.2, refutes: 0.3, qualifies: 0.1, neither: 0.4 };
const READING = { passage: STANCES, sentences: [{ stances: STANCES, silence: 0.1 }] };
const requestOf = (text: string) => sampleRequest('The board paid.', [text]);
const ENTRIES = Array.from({ length: 200 }, (_, n) => ({
  request: requestOf(`It paid on day ${n}.`),
  reading: READING,
}));
const REQUESTS = ENTRIES.map(({ request }) => request);
const ALL = ENTRIES.map(() => READING);
const NONE = ENTRIES.map(() => undefined);

function open(path: string): SqliteReadingCache {
  const cache = new SqliteReadingCache(path);
  onTestFinished(() => cache.close());
  return cache;
}

/** A closed cache of two hundred readings. */
async function filled(): Promise<string> {
  const path = join(scratchFolder(), 'readings.sqlite');
  const cache = new SqliteReadingCache(path);
  await cache.keep('r-1', ENTRIES);
  await cache.close();
  return path;
}

/** A second connection, as another tool would have; leaves all in the main file. */
function tamper(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
  database.close();
}

/** In a new file: SQLite waits for whoever has the old one open. */
function emptied(path: string): void {
  rmSync(path);
  writeFileSync(path, '');
}

it('knows what was kept when it is opened again, and keeps a write-ahead log', async () => {
  const path = await filled();
  expect(await open(path).find('r-1', REQUESTS)).toEqual(ALL);
  expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([2, 2]));
});

it('is shared by two who have it open', async () => {
  const path = join(scratchFolder(), 'readings.sqlite');
  const [one, other] = [open(path), open(path)];
  await one.keep('r-1', ENTRIES.slice(0, 100));
  await other.keep('r-1', ENTRIES.slice(50));
  expect(await one.find('r-1', REQUESTS)).toEqual(ALL);
  expect(await other.find('r-1', REQUESTS)).toEqual(ALL);
});

it.each<[string, (path: string) => void]>([
  ['missing', (path) => rmSync(path)],
  ['empty', emptied],
  ['cut to a page', (path) => truncateSync(path, 4096)],
  ['cut in the middle', (path) => truncateSync(path, 12_288)],
  ['of another format', (path) => writeFileSync(path, 'not a database'.repeat(999))],
  ['of another version', (path) => tamper(path, 'PRAGMA user_version = 99')],
  [
    'full of impossible numbers',
    (path) => tamper(path, `UPDATE readings SET reading = replace(reading, '0.3', '7')`),
  ],
  [
    'full of readings cut short',
    (path) => tamper(path, 'UPDATE readings SET reading = substr(reading, 1, 40)'),
  ],
  ['full of something else', (path) => tamper(path, `UPDATE readings SET reading = '{}'`)],
])('makes a file anew that is %s, and goes on', async (_state, damage) => {
  const path = await filled();
  tamper(path, 'SELECT 1');
  damage(path);
  const cache = open(path);
  expect(await cache.find('r-1', REQUESTS)).toEqual(NONE);
  await cache.keep('r-1', ENTRIES);
  await cache.keep('r-1', ENTRIES);
  expect(await cache.find('r-1', REQUESTS)).toEqual(ALL);
  expect(await open(path).find('r-1', REQUESTS)).toEqual(ALL);
});

it('knows nothing and keeps nothing where there can be no file', async () => {
  const path = join(scratchFolder(), 'readings.sqlite');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  const cache = open(path);
  await cache.keep('r-1', ENTRIES);
  expect(await cache.find('r-1', REQUESTS)).toEqual(NONE);
  const nowhere = open(join(dirname(path), 'no', 'such', 'folder.sqlite'));
  await nowhere.keep('r-1', ENTRIES);
  expect(await nowhere.find('r-1', REQUESTS)).toEqual(NONE);
});

it('goes without what another process keeps busy', async () => {
  const path = await filled();
  const cache = open(path);
  const other = new Database(path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN EXCLUSIVE');
  const never = requestOf('Never.');
  const more = [{ request: never, reading: READING }];
  await cache.keep('r-1', more);
  expect(await cache.find('r-1', REQUESTS)).toEqual(ALL);
  other.exec('COMMIT');
  expect(await cache.find('r-1', [never])).toEqual([undefined]);
  await cache.keep('r-1', more);
  expect(await cache.find('r-1', [never])).toEqual([READING]);
});

it('answers nothing after it is closed', async () => {
  const cache = open(await filled());
  await cache.close();
  await cache.keep('r-1', ENTRIES);
  expect(await cache.find('r-1', REQUESTS)).toEqual(NONE);
});
