import { rmSync } from 'node:fs';
import { z } from 'zod';
import { type CheckRun, checkRunSchema } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import { type FailedItem, failedItemSchema } from '../../model/failed-item.js';
import type { KeptAnswer, ServerRecord } from '../../ports/server-record.js';
import { bodyRow, idRow } from './ledger-rows.js';
import { SqliteConnection } from './sqlite-connection.js';

/** Raised when a table or the shape of a value changes: files of other versions go. */
const VERSION = 1;

const BUSY_TIMEOUT_MS = 10_000;

/** Callers that repeat a write do it soon; a file must not grow for those that don't. */
const MOST_ANSWERS = 1_000;

const SCHEMA = `
CREATE TABLE runs (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
CREATE TABLE failed_items (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
CREATE TABLE answers (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
PRAGMA user_version = ${VERSION};`;

const versionRow = z.object({ user_version: z.int() });

const keptAnswerSchema = z.object({
  fingerprint: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

type Table = 'runs' | 'failed_items' | 'answers';

/** A row whose `body` is a value in JSON. */
type Row<Value> = z.ZodObject<{ body: z.ZodType<Value> }>;

/**
 * A server's record in a SQLite file of its own beside the ledger. A file that is damaged or of
 * another version is thrown away and made anew.
 */
export class SqliteServerRecord implements ServerRecord {
  readonly #connection: SqliteConnection;

  private constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  /**
   * @param path - Absolute path of the file, which need not exist.
   * @throws {CorroborateError} `access-denied`, `storage-full`, `dossier-locked`.
   */
  static open(path: string): SqliteServerRecord {
    try {
      return new SqliteServerRecord(connect(path));
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'dossier-damaged') throw error;
      for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
      return new SqliteServerRecord(connect(path));
    }
  }

  async saveRun(run: CheckRun): Promise<void> {
    this.#save('runs', run.id, checkRunSchema.parse(run));
  }

  async run(id: string): Promise<CheckRun | undefined> {
    return this.#find('runs', id, bodyRow(checkRunSchema));
  }

  async runs(): Promise<CheckRun[]> {
    return this.#list('runs', bodyRow(checkRunSchema));
  }

  async saveFailedItem(item: FailedItem): Promise<void> {
    this.#connection.transact(() => {
      // Deleted first, so that what failed again is the newest.
      this.#connection.insert('DELETE FROM failed_items WHERE id = ?', [item.id]);
      this.#connection.insert('INSERT INTO failed_items (id, body) VALUES (?, ?)', [
        item.id,
        JSON.stringify(failedItemSchema.parse(item)),
      ]);
    });
  }

  async dropFailedItem(id: string): Promise<{ dropped: boolean }> {
    return this.#connection.transact(() => {
      const sql = 'SELECT id FROM failed_items WHERE id = ?';
      const dropped = this.#connection.get(sql, [id], idRow) !== undefined;
      this.#connection.insert('DELETE FROM failed_items WHERE id = ?', [id]);
      return { dropped };
    });
  }

  async failedItems(): Promise<FailedItem[]> {
    return this.#list('failed_items', bodyRow(failedItemSchema));
  }

  async keepAnswer(key: string, answer: KeptAnswer): Promise<void> {
    this.#connection.transact(() => {
      this.#connection.insert('INSERT OR IGNORE INTO answers (id, body) VALUES (?, ?)', [
        key,
        JSON.stringify(answer),
      ]);
      this.#connection.insert(
        'DELETE FROM answers WHERE seq <= (SELECT max(seq) FROM answers) - ?',
        [MOST_ANSWERS],
      );
    });
  }

  async answer(key: string): Promise<KeptAnswer | undefined> {
    return this.#find('answers', key, bodyRow(keptAnswerSchema));
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #save(table: Table, id: string, value: unknown): void {
    this.#connection.transact(() => {
      this.#connection.insert(
        `INSERT INTO ${table} (id, body) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        [id, JSON.stringify(value)],
      );
    });
  }

  #find<Value>(table: Table, id: string, row: Row<Value>): Value | undefined {
    return this.#connection.get(`SELECT body FROM ${table} WHERE id = ?`, [id], row)?.body;
  }

  #list<Value>(table: Table, row: Row<Value>): Value[] {
    const rows = this.#connection.all(`SELECT body FROM ${table} ORDER BY seq DESC`, [], row);
    return rows.map(({ body }) => body);
  }
}

function connect(path: string): SqliteConnection {
  const connection = new SqliteConnection(path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    connection.transact(() => {
      const version =
        connection.get('SELECT user_version FROM pragma_user_version', [], versionRow)
          ?.user_version ?? 0;
      if (version === 0) connection.execute(SCHEMA);
      else if (version !== VERSION) {
        throw new CorroborateError('dossier-damaged', `Of another version: ${path}`);
      }
    });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
