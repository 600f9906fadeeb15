import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { sampleRecord } from '../../../test/fakes/sample-record.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { Ruling } from '../../model/ruling.js';
import { CHAIN_ROOT, chainDigest } from '../ledger/chain-digest.js';
import { digestOf } from '../ledger/digest.js';
import { ledgerMigration } from './migrations/0001-ledger.js';
import { SqliteLedger } from './sqlite-ledger.js';

const TEXTS = Array.from(
  { length: 40 },
  (_, n) => `Session ${n} of the council. ${'Long. '.repeat(200)}`,
);

const RULING: Ruling = {
  id: 'rul_a',
  kind: 'stance',
  claim: 'The council met.',
  document: sampleRecord('Session 1.').document.id,
  extraction: sampleRecord('Session 1.').extraction.id,
  span: { start: 0, end: 10 },
  quote: 'Session 1.',
  stance: 'supports',
  note: 'It says so.',
  by: 'A reader',
  at: '2025-03-01T12:00:00.000Z',
};

/** A closed ledger of forty documents, with one ruling that was withdrawn. */
async function filledLedger(): Promise<string> {
  const path = join(scratchFolder(), 'ledger.sqlite');
  const ledger = SqliteLedger.create({ path, name: 'test' });
  for (const text of TEXTS) await ledger.record(sampleRecord(text));
  await ledger.appendRuling(RULING);
  await ledger.withdrawRuling({ ruling: RULING.id, by: 'A reader', at: RULING.at, note: 'No.' });
  await ledger.close();
  return path;
}

/** A second connection, as another tool would have. */
function tamper(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  // Into the main file, so that cutting or overwriting it is felt.
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
  database.close();
}

const open = (path: string, busyTimeoutMs?: number): SqliteLedger =>
  SqliteLedger.open({ path, name: 'test', ...(busyTimeoutMs !== undefined && { busyTimeoutMs }) });

const readAll = async (path: string): Promise<void> => {
  const ledger = open(path);
  try {
    await ledger.verify();
  } finally {
    await ledger.close();
  }
};

it('reads its documents once, and anew after another process changed them', async () => {
  const path = await filledLedger();
  const [ledger, other] = [open(path), open(path)];
  const documents = await ledger.documents();
  await ledger.appendRuling({ ...RULING, id: 'rul_b' });
  expect(await ledger.documents()).toBe(documents);
  const [first] = documents;
  const renamed = { ...first!.metadata, title: 'Minutes' };
  await other.describe(first!.id, renamed);
  const anew = await ledger.documents();
  expect([anew.length, anew[0]?.metadata, documents[0]]).toEqual([40, renamed, first]);
  await Promise.all([ledger.close(), other.close()]);
});

it('holds what was recorded after it is closed and opened again', async () => {
  const path = await filledLedger();
  const ledger = open(path);
  expect(await ledger.name()).toBe('test');
  expect((await ledger.documents()).map(({ id }) => id)).toEqual(
    TEXTS.map((text) => sampleRecord(text).document.id).sort(),
  );
  expect(await ledger.record(sampleRecord(TEXTS[3]!))).toEqual({ added: false });
  await ledger.close();
});

it('syncs every transaction to the disk and keeps a write-ahead log', async () => {
  const path = await filledLedger();
  expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([2, 2]));
});

it.each([
  'UPDATE documents SET bytes = 0',
  'DELETE FROM extractions',
  "UPDATE document_metadata SET body = '{}'",
  'DELETE FROM captures',
  'DELETE FROM rulings',
  'UPDATE withdrawals SET seq = 7',
])('is append-only for other tools too: %s', async (sql) => {
  const path = await filledLedger();
  expect(() => tamper(path, sql)).toThrow(/append-only/);
});

it('finds a value that was altered behind its back', async () => {
  const path = await filledLedger();
  tamper(
    path,
    `DROP TRIGGER extractions_never_change;
     UPDATE extractions SET body = replace(body, 'Session 7 ', 'Session 8 ');`,
  );
  const ledger = open(path);
  expect(await ledger.faults()).toEqual([
    { part: 'schema', message: 'the trigger extractions_never_change was dropped' },
    { part: 'extractions', message: 'row 8 of extractions was altered' },
  ]);
  await expect(ledger.verify()).rejects.toMatchObject({ code: 'dossier-damaged' });
  await ledger.close();
});

it('brings a ledger of the first version up to date, with what it holds', async () => {
  const path = join(scratchFolder(), 'ledger.sqlite');
  tamper(path, `${ledgerMigration.sql}; PRAGMA user_version = 1;`);
  const ledger = open(path);
  await ledger.record(sampleRecord('Old.'));
  await ledger.appendRuling(RULING);
  expect(await ledger.rulings()).toEqual([{ ...RULING, withdrawn: null }]);
  await ledger.close();
});

it('chains what a ledger of before held, and says how much that was', async () => {
  const path = join(scratchFolder(), 'ledger.sqlite');
  const digest = digestOf('{}');
  tamper(
    path,
    `${ledgerMigration.sql}; PRAGMA user_version = 1;
     INSERT INTO publishers (name, body, digest) VALUES ('A', '{}', '${digest}');
     INSERT INTO publishers (name, body, digest) VALUES ('B', '{}', '${digest}');`,
  );
  const ledger = open(path);
  const beginning = chainDigest(CHAIN_ROOT, { seq: 1, table: 'beginning', row: 2, values: [] });
  const first = chainDigest(beginning, {
    seq: 2,
    table: 'publishers',
    row: 1,
    values: ['A', digest],
  });
  const second = chainDigest(first, { seq: 3, table: 'publishers', row: 2, values: ['B', digest] });
  const head = { entries: 3, digest: second };
  expect(await ledger.head()).toEqual(head);
  expect(await ledger.chainFaults()).toEqual([]);
  await ledger.record(sampleRecord('New.'));
  expect(await ledger.holdsHead(head)).toBe(true);
  expect(await ledger.holdsHead({ ...head, digest: first })).toBe(false);
  expect(await ledger.chainFaults()).toEqual([]);
  await ledger.close();
});

it('tells a text that is no UTF-8 any more as damage, and goes on living', async () => {
  const path = await filledLedger();
  tamper(path, 'SELECT 1');
  const bytes = readFileSync(path);
  const at = bytes.indexOf('Session 7 of the council');
  bytes[at] = 0xff;
  for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  const damaged = `${path}-2`;
  writeFileSync(damaged, bytes);
  const ledger = open(damaged);
  const { id } = sampleRecord(TEXTS[7]!).extraction;
  await expect(ledger.extraction(id)).rejects.toMatchObject({ code: 'dossier-damaged' });
  expect(await ledger.extraction(sampleRecord(TEXTS[6]!).extraction.id)).toBeDefined();
  expect(await ledger.faults()).toEqual([
    { part: 'extractions', message: 'row 8 of extractions can no longer be read' },
  ]);
  await ledger.close();
});

it('names a ledger of a newer version as that', async () => {
  const path = await filledLedger();
  tamper(path, 'PRAGMA user_version = 99');
  expect(() => open(path)).toThrow(
    expect.objectContaining({
      code: 'dossier-too-new',
      hint: 'Update Corroborate, then try again.',
    }),
  );
});

it.each<[string, (path: string) => void]>([
  ['missing', (path) => rmSync(path)],
  ['emptied', (path) => truncateSync(path, 0)],
  ['cut to a page', (path) => truncateSync(path, 4096)],
  ['cut in the middle', (path) => truncateSync(path, 40_000)],
  ['of another format', (path) => writeFileSync(path, 'not a database'.repeat(999))],
])('calls a ledger damaged whose file is %s', async (_state, damage) => {
  const path = await filledLedger();
  tamper(path, 'SELECT 1');
  damage(path);
  await expect(readAll(path)).rejects.toMatchObject({ code: 'dossier-damaged' });
});

/** Runs code beside the tests in a process of its own until the test ends. */
async function inAnotherProcess(code: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
}

it('waits for a writer in another process, then says that it is locked, and recovers', async () => {
  const path = await filledLedger();
  await inAnotherProcess(
    `import Database from 'libsql';
     const database = new Database(process.argv[1]);
     database.exec('BEGIN EXCLUSIVE');
     console.log('locked');
     setTimeout(() => database.exec('ROLLBACK'), 1500);`,
    [path],
  );
  const ledger = open(path, 200);
  expect(await ledger.documents()).toHaveLength(TEXTS.length);
  for (const text of ['First.', 'Second.']) {
    const start = performance.now();
    await expect(ledger.record(sampleRecord(text))).rejects.toMatchObject({
      code: 'dossier-locked',
      retryable: true,
    });
    expect(performance.now() - start).toBeGreaterThan(150);
  }
  const patient = open(path, 10_000);
  expect(await patient.record(sampleRecord('Third.'))).toEqual({ added: true });
  // The connection that was refused commits again: it is seen from outside.
  expect(await ledger.record(sampleRecord('First.'))).toEqual({ added: true });
  expect(await patient.document(sampleRecord('First.').document.id)).toBeDefined();
  await Promise.all([ledger.close(), patient.close()]);
});

it('commits what follows a write that failed', async () => {
  const path = await filledLedger();
  const [ledger, other] = [open(path), open(path)];
  const { capture, ...rest } = sampleRecord('New.');
  const known = sampleRecord(TEXTS[0]!).capture.id;
  // Another capture has this id: the transaction fails at its second statement.
  await expect(ledger.record({ ...rest, capture: { ...capture, id: known } })).rejects.toThrow();
  expect(await ledger.document(rest.document.id)).toBeUndefined();
  expect(await ledger.record(sampleRecord('After.'))).toEqual({ added: true });
  expect(await other.document(sampleRecord('After.').document.id)).toBeDefined();
  await Promise.all([ledger.close(), other.close()]);
});
