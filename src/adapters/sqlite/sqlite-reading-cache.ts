import { rmSync } from 'node:fs';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import type { Reading, ReadingRequest } from '../../ports/reader.js';
import type { ReadingCache } from '../../ports/reading-cache.js';
import { digestOf } from '../ledger/digest.js';
import { SqliteConnection } from './sqlite-connection.js';

/** Raised when the table changes: files of other versions are made again. */
const VERSION = 1;

/** A cache is no reason to wait: who is refused goes without it. */
const BUSY_TIMEOUT_MS = 1_000;

const SCHEMA = `
CREATE TABLE readings (
  key TEXT PRIMARY KEY,
  reading TEXT NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = ${VERSION};`;

const versionRow = z.object({ user_version: z.int() });

const probability = z.number().min(0).max(1);
const stances = z.object({
  supports: probability,
  refutes: probability,
  qualifies: probability,
  neither: probability,
});
const readingSchema = z.object({
  passage: stances,
  sentences: z.array(z.object({ stances, silence: probability })),
});
const readingRow = z.object({ reading: z.string() });

/** JSON gives every number back exactly; what it does not hold as it should is damage. */
function parse(text: string): Reading {
  try {
    return readingSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CorroborateError('dossier-damaged', 'A kept reading is not one', { cause });
  }
}

const keyOf = (reader: string, { claim, passage }: ReadingRequest): string => {
  const { sentences, title, publisher, date, heading } = passage;
  return digestOf(JSON.stringify([reader, claim, sentences, title, publisher, date, heading]));
};

/**
 * Readings in a SQLite file of their own beside the ledger. Any number of processes may have it
 * open. A file that is damaged or of another version is thrown away and made again; where that
 * fails, or another process keeps it busy, passages are read again and nothing is kept.
 */
export class SqliteReadingCache implements ReadingCache {
  readonly #path: string;
  #connection: SqliteConnection | undefined;

  /** @param path - Absolute path of the file, which need not exist. Never fails. */
  constructor(path: string) {
    this.#path = path;
    this.#connection = this.#opened();
  }

  async find(
    reader: string,
    requests: readonly ReadingRequest[],
  ): Promise<(Reading | undefined)[]> {
    const sql = 'SELECT reading FROM readings WHERE key = ?';
    const found = this.#use((connection) =>
      requests.map((request) => {
        const row = connection.get(sql, [keyOf(reader, request)], readingRow);
        return row && parse(row.reading);
      }),
    );
    return found ?? requests.map(() => undefined);
  }

  async keep(
    reader: string,
    entries: readonly { request: ReadingRequest; reading: Reading }[],
  ): Promise<void> {
    if (entries.length === 0) return;
    const sql = 'INSERT OR IGNORE INTO readings (key, reading) VALUES (?, ?)';
    this.#use((connection) =>
      connection.transact(() => {
        for (const { request, reading } of entries)
          connection.insert(sql, [keyOf(reader, request), JSON.stringify(reading)]);
      }),
    );
  }

  async close(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
  }

  /** The result, or undefined where there is no use of the file now. */
  #use<Result>(work: (connection: SqliteConnection) => Result): Result | undefined {
    if (this.#connection === undefined) return undefined;
    try {
      return work(this.#connection);
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      if (error.code === 'dossier-damaged') this.#startAnew();
      return undefined;
    }
  }

  #startAnew(): void {
    this.#connection?.close();
    this.#connection = this.#remade();
  }

  #opened(): SqliteConnection | undefined {
    try {
      return this.#connect();
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      return error.code === 'dossier-damaged' ? this.#remade() : undefined;
    }
  }

  #remade(): SqliteConnection | undefined {
    try {
      for (const ending of ['', '-wal', '-shm']) rmSync(`${this.#path}${ending}`, { force: true });
      return this.#connect();
    } catch {
      // It lies in a folder that can't be written, or another process holds it fast.
      return undefined;
    }
  }

  #connect(): SqliteConnection {
    const connection = new SqliteConnection(this.#path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      connection.transact(() => {
        const version =
          connection.get('SELECT user_version FROM pragma_user_version', [], versionRow)
            ?.user_version ?? 0;
        if (version === 0) connection.execute(SCHEMA);
        else if (version !== VERSION) {
          throw new CorroborateError('dossier-damaged', `Of another version: ${this.#path}`);
        }
      });
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}
