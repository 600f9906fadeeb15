import Database from 'libsql';
import type { z } from 'zod';
import { damagedLedger, translateError } from './translate-error.js';

export type SqliteValue = string | number | null;

/** Text is fetched as bytes and decoded here: see `readable`. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A query whose texts come as bytes, whatever it selects. The driver ends the whole process when
 * a text is no valid UTF-8, which one flipped bit of the file is enough for.
 */
function readable(sql: string, columns: readonly string[]): string {
  const bytes = columns.map(
    (name) =>
      `CASE typeof("${name}") WHEN 'text' THEN CAST("${name}" AS BLOB) ELSE "${name}" END AS "${name}"`,
  );
  return `SELECT ${bytes.join(', ')} FROM (${sql})`;
}

/** The driver gives bytes of one row as a Buffer and those of many as an ArrayBuffer. */
const decoded = (value: unknown): unknown =>
  Buffer.isBuffer(value) || value instanceof ArrayBuffer ? utf8.decode(value) : value;

/**
 * One connection to a SQLite file, with the driver's traps closed:
 *
 * - A statement that failed holds the connection's implicit transaction open until it is garbage
 *   collected, and writes after it are then not committed. Here every write runs between an
 *   explicit BEGIN IMMEDIATE and COMMIT, and a failed statement is forgotten.
 * - A statement that is read only in part blocks the busy timeout. Here rows are read to the end.
 * - Parameters are always passed as one array: the driver takes a lone object for named ones.
 * - A text that is no UTF-8 aborts the process. Here texts are read as bytes.
 *
 * A query is a SELECT, and the keys of its schema are its columns.
 */
export class SqliteConnection {
  readonly path: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** @throws {CorroborateError} `access-denied` where the file can't be opened or made. */
  constructor(path: string, options: { busyTimeoutMs: number }) {
    this.path = path;
    this.#database = this.#guarded(() => new Database(path, { timeout: options.busyTimeoutMs }));
  }

  /** Runs SQL without parameters or results; may be several statements. */
  execute(sql: string): void {
    this.#guarded(() => this.#database.exec(sql));
  }

  /** All rows of a query. @throws {CorroborateError} `dossier-damaged` where one has not the shape. */
  all<Schema extends z.ZodObject>(
    sql: string,
    values: readonly SqliteValue[],
    schema: Schema,
  ): z.output<Schema>[] {
    const query = readable(sql, Object.keys(schema.shape));
    const rows = this.#run(query, (statement) => statement.all(values));
    return rows.map((row) => this.#parse(schema, row));
  }

  /** The first row of a query. */
  get<Schema extends z.ZodObject>(
    sql: string,
    values: readonly SqliteValue[],
    schema: Schema,
  ): z.output<Schema> | undefined {
    const query = readable(sql, Object.keys(schema.shape));
    const row = this.#run(query, (statement) => statement.get(values));
    return row === undefined ? undefined : this.#parse(schema, row);
  }

  /** Inserts one row within a transaction, and returns its number. */
  insert(sql: string, values: readonly SqliteValue[]): number {
    return Number(this.#run(sql, (statement) => statement.run(values)).lastInsertRowid);
  }

  /** Runs `work` with the write lock held: all of it is durable on return, or none of it is. */
  transact<Result>(work: () => Result): Result {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      // A full disk or a damaged page ends the transaction by itself.
      if (this.#database.inTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #parse<Schema extends z.ZodObject>(schema: Schema, row: unknown): z.output<Schema> {
    let values: Record<string, unknown>;
    try {
      values = Object.fromEntries(
        Object.entries(row ?? {}).map(([column, value]) => [column, decoded(value)]),
      );
    } catch (error) {
      throw damagedLedger(this.path, 'a text is not text any more', error);
    }
    const parsed = schema.safeParse(values);
    if (parsed.success) return parsed.data;
    throw damagedLedger(this.path, 'a row has not its shape', parsed.error);
  }

  #run<Result>(sql: string, use: (statement: Database.Statement) => Result): Result {
    return this.#guarded(() => {
      const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
      this.#statements.delete(sql);
      const result = use(statement);
      this.#statements.set(sql, statement);
      return result;
    });
  }

  #guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw translateError(error, this.path);
    }
  }
}
