import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { samplePair } from '../../../test/fakes/sample-pair.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { SqliteJudgementCache } from './sqlite-judgement-cache.js';

const JUDGEMENT = {
  relevance: 0.1,
  stances: { supports: 0.2, refutes: 0.3, qualifies: 0.1, neither: 0.4 },
};
const ENTRIES = Array.from({ length: 200 }, (_, n) => ({
  pair: samplePair('The board paid.', `It paid on day ${n}.`),
  judgement: JUDGEMENT,
}));
const PAIRS = ENTRIES.map(({ pair }) => pair);
const ALL = ENTRIES.map(() => JUDGEMENT);
const NONE = ENTRIES.map(() => undefined);

function open(path: string): SqliteJudgementCache {
  const cache = new SqliteJudgementCache(path);
  onTestFinished(() => cache.close());
  return cache;
}

/** A closed cache of two hundred judgements. */
async function filled(): Promise<string> {
  const path = join(scratchFolder(), 'judgements.sqlite');
  const cache = new SqliteJudgementCache(path);
  await cache.keep('j-1', ENTRIES);
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
  expect(await open(path).find('j-1', PAIRS)).toEqual(ALL);
  expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([2, 2]));
});

it('is shared by two who have it open', async () => {
  const path = join(scratchFolder(), 'judgements.sqlite');
  const [one, other] = [open(path), open(path)];
  await one.keep('j-1', ENTRIES.slice(0, 100));
  await other.keep('j-1', ENTRIES.slice(50));
  expect(await one.find('j-1', PAIRS)).toEqual(ALL);
  expect(await other.find('j-1', PAIRS)).toEqual(ALL);
});

it.each<[string, (path: string) => void]>([
  ['missing', (path) => rmSync(path)],
  ['empty', emptied],
  ['cut to a page', (path) => truncateSync(path, 4096)],
  ['cut in the middle', (path) => truncateSync(path, 12_288)],
  ['of another format', (path) => writeFileSync(path, 'not a database'.repeat(999))],
  ['of another version', (path) => tamper(path, 'PRAGMA user_version = 99')],
  ['full of impossible numbers', (path) => tamper(path, 'UPDATE judgements SET supports = 7')],
])('makes a file anew that is %s, and goes on', async (_state, damage) => {
  const path = await filled();
  tamper(path, 'SELECT 1');
  damage(path);
  const cache = open(path);
  expect(await cache.find('j-1', PAIRS)).toEqual(NONE);
  await cache.keep('j-1', ENTRIES);
  await cache.keep('j-1', ENTRIES);
  expect(await cache.find('j-1', PAIRS)).toEqual(ALL);
  expect(await open(path).find('j-1', PAIRS)).toEqual(ALL);
});

it('knows nothing and keeps nothing where there can be no file', async () => {
  const path = join(scratchFolder(), 'judgements.sqlite');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  const cache = open(path);
  await cache.keep('j-1', ENTRIES);
  expect(await cache.find('j-1', PAIRS)).toEqual(NONE);
  const nowhere = open(join(dirname(path), 'no', 'such', 'folder.sqlite'));
  await nowhere.keep('j-1', ENTRIES);
  expect(await nowhere.find('j-1', PAIRS)).toEqual(NONE);
});

it('goes without what another process keeps busy', async () => {
  const path = await filled();
  const cache = open(path);
  const other = new Database(path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN EXCLUSIVE');
  const more = [{ pair: samplePair('The board paid.', 'Never.'), judgement: JUDGEMENT }];
  await cache.keep('j-1', more);
  expect(await cache.find('j-1', PAIRS)).toEqual(ALL);
  other.exec('COMMIT');
  expect(await cache.find('j-1', [samplePair('The board paid.', 'Never.')])).toEqual([undefined]);
  await cache.keep('j-1', more);
  expect(await cache.find('j-1', [samplePair('The board paid.', 'Never.')])).toEqual([JUDGEMENT]);
});

it('answers nothing after it is closed', async () => {
  const cache = open(await filled());
  await cache.close();
  await cache.keep('j-1', ENTRIES);
  expect(await cache.find('j-1', PAIRS)).toEqual(NONE);
});
