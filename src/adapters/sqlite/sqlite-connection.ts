import Database from 'libsql';
import type { z } from 'zod';
import { damagedLedger, translateError } from './translate-error.js';

type Value = string | number | null;

/**
 * One connection to a SQLite file, with the driver's traps closed:
 *
 * - A statement that failed holds the connection's implicit transaction open until it is garbage
 *   collected, and writes after it are then not committed. Here every write runs between an
 *   explicit BEGIN IMMEDIATE and COMMIT, and a failed statement is forgotten.
 * - A statement that is read only in part blocks the busy timeout. Here rows are read to the end.
 * - Parameters are always passed as one array: the driver takes a lone object for named ones.
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
  all<Schema extends z.ZodType>(
    sql: string,
    values: readonly Value[],
    schema: Schema,
  ): z.output<Schema>[] {
    const rows = this.#run(sql, (statement) => statement.all(values));
    return rows.map((row) => this.#parse(schema, row));
  }

  /** The first row of a query. */
  get<Schema extends z.ZodType>(
    sql: string,
    values: readonly Value[],
    schema: Schema,
  ): z.output<Schema> | undefined {
    const row = this.#run(sql, (statement) => statement.get(values));
    return row === undefined ? undefined : this.#parse(schema, row);
  }

  /** Inserts one row within a transaction. */
  insert(sql: string, values: readonly Value[]): void {
    this.#run(sql, (statement) => statement.run(values));
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

  #parse<Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> {
    const parsed = schema.safeParse(row);
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
