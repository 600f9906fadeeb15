import { existsSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CorroborateError } from '../../model/error.js';
import type { Register, Table, WrittenTable } from '../../model/table.js';
import type { TableQuery } from '../../model/table-query.js';
import type {
  FoundValues,
  QueryLimits,
  QueryResult,
  SoughtValues,
  TableEntry,
  TableStore,
} from '../../ports/table-store.js';
import {
  createCatalogue,
  dropDocument,
  enterDocument,
  heldStamps,
  isOfThisLayout,
  nameAll,
  namesIn,
  rowsTable,
} from './catalogue.js';
import { removeDuckDb, whileReading, whileWriting } from './duckdb-file.js';
import { ODD_CELLS } from './name-tables.js';
import { runQuery } from './run-query.js';
import { identifier, literal } from './sql-text.js';
import { tableQuerySql } from './table-query-sql.js';
import { duckDbType } from './table-types.js';
import { everywhereSql, valuesSql } from './values-sql.js';

/** Where what a reader wrote becomes rows of a table. */
async function load(
  connection: DuckDBConnection,
  documentId: string,
  { table, rows }: WrittenTable,
): Promise<void> {
  const types = [
    `'_row': 'BIGINT'`,
    ...table.columns.map((column) => `${literal(column.name)}: ${literal(duckDbType(column))}`),
  ];
  const target = identifier(rowsTable(documentId, table.place));
  await connection.run(`DROP TABLE IF EXISTS ${target}`);
  await connection.run(
    `CREATE TABLE ${target} AS SELECT * FROM read_csv(${literal(rows)}, auto_detect = false,
       header = true, delim = ',', quote = '"', escape = '"', nullstr = '', max_line_size = 16777216, buffer_size = 33554432,
       strict_mode = true, new_line = '\\n', columns = {${types.join(', ')}})`,
  );
}

async function keepOdd(
  connection: DuckDBConnection,
  documentId: string,
  { table, odd }: WrittenTable,
): Promise<void> {
  if (odd.length === 0) return;
  const values = odd.map(({ row, column, text }) => {
    const fields = [literal(documentId), table.place, row, literal(column), literal(text)];
    return `(${fields.join(', ')})`;
  });
  await connection.run(`INSERT INTO ${ODD_CELLS} VALUES ${values.join(', ')}`);
}

/**
 * The tables of a dossier in one DuckDB file, open only while something is done with it: so that the
 * command line and a server get their turns. A file that is damaged, or of another layout, is taken
 * away, and everything in it has to be put again.
 */
export class DuckDbTableStore implements TableStore {
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  held(): Promise<Map<string, string>> {
    return this.#read(heldStamps, () => new Map<string, string>());
  }

  put(entries: readonly TableEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve();
    return this.#write(async (connection) => {
      for (const { document, tables, stamp } of entries) {
        await dropDocument(connection, document.id);
        for (const table of tables) {
          await load(connection, document.id, table);
          await keepOdd(connection, document.id, table);
        }
        await enterDocument(connection, document, tables, stamp);
      }
    });
  }

  remove(documentIds: readonly string[]): Promise<void> {
    if (documentIds.length === 0) return Promise.resolve();
    return this.#write(async (connection) => {
      for (const id of documentIds) await dropDocument(connection, id);
    });
  }

  async tables(): Promise<Table[]> {
    return (await this.#names()).tables;
  }

  async registers(): Promise<Register[]> {
    return (await this.#names()).registers;
  }

  async query(sql: string, limits: QueryLimits): Promise<QueryResult> {
    await this.#names();
    return this.#read(
      (connection) => runQuery(connection, sql, limits),
      () => ({ sql, columns: [], rows: [], sources: [], truncated: false }),
    );
  }

  async ask(
    query: TableQuery,
    limits: QueryLimits,
  ): Promise<{ answer: QueryResult; rows: QueryResult }> {
    const { answer, rows } = tableQuerySql(query, await this.#names());
    const answered = await this.query(answer, limits);
    return { answer: answered, rows: rows === answer ? answered : await this.query(rows, limits) };
  }

  async values(sought: SoughtValues, limits: QueryLimits): Promise<Map<string, FoundValues>> {
    const { tables } = await this.#names();
    const all = new Map<string, FoundValues>();
    if (tables.length === 0) return all;
    const of = (name: string): FoundValues => {
      const found = all.get(name) ?? { values: [], everywhere: [] };
      all.set(name, found);
      return found;
    };
    const found = await this.query(valuesSql(sought), limits);
    for (const [name, column, value, rows, whole] of found.rows) {
      // Of values that were cut short, the rest of a name's variants would be missing unseen.
      if (found.truncated && whole !== true) continue;
      const one = { column: String(column), value: String(value), rows: Number(rows) };
      of(String(name)).values.push({ ...one, whole: whole === true });
    }
    const words = await this.query(everywhereSql(sought.words), limits);
    for (const [name, word] of words.rows) of(String(name)).everywhere.push(String(word));
    return all;
  }

  clear(): Promise<void> {
    return this.#inTurn(() => removeDuckDb(this.#path));
  }

  /** Waits for what is under way: nothing stays open. */
  async close(): Promise<void> {
    await this.#last;
  }

  /** What the tables are called; they are named when somebody asks, once for all that were put. */
  async #names(): Promise<{ tables: Table[]; registers: Register[] }> {
    const none = { tables: [], registers: [] };
    const known = await this.#read(namesIn, () => none);
    if (known !== undefined) return known;
    return this.#write(async (connection) => {
      await nameAll(connection);
      return (await namesIn(connection)) ?? none;
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #read<Result>(
    work: (connection: DuckDBConnection) => Promise<Result>,
    without: () => Result,
  ): Promise<Result> {
    return this.#inTurn(async () => {
      if (!existsSync(this.#path)) return without();
      return this.#mended(
        () => whileReading(this.#path, work),
        async () => without(),
      );
    });
  }

  #write<Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const within = async (connection: DuckDBConnection): Promise<Result> => {
      await connection.run('BEGIN');
      try {
        const result = await work(connection);
        await connection.run('COMMIT');
        return result;
      } catch (error) {
        await connection.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    };
    const afresh = () =>
      whileWriting(this.#path, async (connection) => {
        await createCatalogue(connection);
        return within(connection);
      });
    return this.#inTurn(async () => {
      if (!existsSync(this.#path)) return afresh();
      return this.#mended(() => whileWriting(this.#path, within), afresh);
    });
  }

  /** Does the work if the file is sound; else takes it away first. */
  async #mended<Result>(
    work: () => Promise<Result>,
    afresh: () => Promise<Result>,
  ): Promise<Result> {
    const sound = await whileReading(this.#path, isOfThisLayout).catch((error: unknown) => {
      if (error instanceof CorroborateError) throw error;
      return false;
    });
    if (sound) return work();
    await removeDuckDb(this.#path);
    return afresh();
  }
}
