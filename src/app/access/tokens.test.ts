import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { SqliteAccessRecord } from '../../adapters/sqlite/sqlite-access-record.js';
import type { AccessEntry } from '../../model/access-entry.js';
import { createToken, verifyToken } from './tokens.js';

const NOW = new Date('2025-03-01T12:00:00.000Z');
const PARTS = { clock: fixedClock(), ids: countingIds() };
const REQUEST = { name: 'Ada', scopes: ['ask' as const], dossiers: ['harbour'], days: 30 };

const ENTRY: AccessEntry = {
  at: NOW.toISOString(),
  who: 'Ada',
  token: 'tok_1',
  address: '10.0.0.7',
  method: 'POST',
  path: '/api/dossiers/harbour/rulings',
  status: 201,
};

function opened(): { record: SqliteAccessRecord; path: string } {
  const path = join(scratchFolder(), 'access.sqlite');
  const record = SqliteAccessRecord.open(path);
  onTestFinished(() => record.close());
  return { record, path };
}

describe('SqliteAccessRecord', () => {
  it('knows a token by its secret, which it does not hold', async () => {
    const { record, path } = opened();
    const { token, secret } = await createToken(record, REQUEST, PARTS);
    expect(secret).toMatch(/^cor_[\w-]{43}$/);
    expect(token).toMatchObject({ scopes: ['read', 'ask'], expiresAt: '2025-03-31T12:00:00.000Z' });
    expect(await verifyToken(record, secret, NOW)).toEqual({ ...token, revokedAt: null });
    const stored = ['', '-wal']
      .map((ending) => readFileSync(`${path}${ending}`, 'latin1'))
      .join('');
    expect(stored).toContain(token.sha256);
    expect(stored).not.toContain(secret);
  });

  it('says of a token that it is unknown, expired or revoked', async () => {
    const { record } = opened();
    const { token, secret } = await createToken(record, REQUEST, PARTS);
    const refusal = (message: RegExp) =>
      expect.objectContaining({ code: 'unauthorized', message: expect.stringMatching(message) });
    await expect(verifyToken(record, `${secret}x`, NOW)).rejects.toEqual(refusal(/not known/));
    const late = new Date(token.expiresAt);
    await expect(verifyToken(record, secret, late)).rejects.toEqual(
      refusal(/expired on 2025-03-31/),
    );
    await record.revoke(token.id, NOW.toISOString());
    await record.revoke(token.id, late.toISOString());
    await expect(verifyToken(record, secret, NOW)).rejects.toEqual(refusal(/was revoked/));
    expect(await record.tokens()).toEqual([{ ...token, revokedAt: NOW.toISOString() }]);
  });

  it('refuses to revoke what there is not', async () => {
    const { record } = opened();
    await expect(record.revoke('tok_0', NOW.toISOString())).rejects.toMatchObject({
      code: 'not-found',
      hint: 'See them with: corroborate token list',
    });
  });

  it('lists the log newest first, after it is opened again', async () => {
    const { record, path } = opened();
    await record.log(ENTRY);
    const later = { ...ENTRY, at: '2025-03-01T12:00:01.000Z', who: null, token: null };
    await record.log({ ...later, status: 403 });
    const again = SqliteAccessRecord.open(path);
    onTestFinished(() => again.close());
    expect((await again.entries(10)).map(({ status }) => status)).toEqual([403, 201]);
    expect(await again.entries(1)).toEqual([{ ...later, status: 403 }]);
  });

  it('lets the oldest of the strangers go once there are too many, and nothing else', async () => {
    const { record, path } = opened();
    await record.log(ENTRY);
    const database = new Database(path);
    onTestFinished(() => void database.close());
    const stranger = { ...ENTRY, who: null, token: null };
    database.exec(`INSERT INTO strangers (seq, body) VALUES (1, '${JSON.stringify(stranger)}')`);
    database.exec(`INSERT INTO strangers (seq, body) VALUES (20000, '{}')`);
    await record.log(stranger);
    const held = (table: string) =>
      database
        .prepare(`SELECT seq FROM ${table} ORDER BY seq`)
        .all()
        .map((row) => Object.values(row as object)[0]);
    expect([held('log'), held('strangers')]).toEqual([[1], [20000, 20001]]);
  });

  it.each([
    'DELETE FROM log',
    'DELETE FROM strangers',
    'UPDATE log SET body = 1',
    'DELETE FROM tokens',
  ])('is append-only for other tools too: %s', async (sql) => {
    const { record, path } = opened();
    await record.log(ENTRY);
    await record.log({ ...ENTRY, who: null, token: null });
    await createToken(record, REQUEST, PARTS);
    const database = new Database(path);
    onTestFinished(() => void database.close());
    expect(() => database.exec(sql)).toThrow(/append-only/);
  });
});
