import { Buffer } from 'node:buffer';
import { CorroborateError } from '../../model/error.js';
import type { Grid, GridRow } from './grid.js';
import { withScratchFile } from './scratch-file.js';

type Database = import('libsql').Database;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Texts come as bytes: the driver ends the process at one that is no valid UTF-8. */
const asBytes = (name: string): string =>
  `CASE typeof(${quoted(name)}) WHEN 'text' THEN CAST(${quoted(name)} AS BLOB) WHEN 'blob' THEN length(${quoted(name)}) || ' bytes' ELSE ${quoted(name)} END`;

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('utf8');
  return String(value);
};

function* rowsOf(
  database: Database,
  table: string,
  columns: readonly string[],
): Generator<GridRow> {
  const fields = columns.map((name, at) => `${asBytes(name)} AS c${at}`).join(', ');
  const statement = database.prepare(`SELECT ${fields} FROM ${quoted(table)}`).raw(true);
  let row = 0;
  for (const cells of statement.iterate()) {
    row += 1;
    yield { row, cells: Array.isArray(cells) ? cells.map(asText) : [] };
  }
}

const namesIn = (database: Database, sql: string, ...values: string[]): string[] =>
  database
    .prepare(sql)
    .raw(true)
    .all(...values)
    .map((row) => asText(Array.isArray(row) ? row[0] : null));

/** Plain tables alone: views and virtual tables run what the file says. */
function gridsOf(database: Database): Grid[] {
  const tables = namesIn(
    database,
    `SELECT CAST(name AS BLOB) FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql LIKE 'CREATE TABLE%' ORDER BY name`,
  );
  return tables.map((title) => {
    const heads = namesIn(database, `SELECT CAST(name AS BLOB) FROM pragma_table_info(?)`, title);
    return {
      title,
      sheet: null,
      page: null,
      heads,
      rows: rowsOf(database, title, heads),
      warnings: [],
    };
  });
}

/**
 * Opens a SQLite file while `work` goes on. Rows are counted from 1 in the order of the file.
 *
 * @throws {CorroborateError} `unreadable-document` where it is damaged.
 */
export async function withSqlite<Result>(
  bytes: Uint8Array,
  work: (grids: Grid[]) => Promise<Result>,
): Promise<Result> {
  const { default: Opened } = await import('libsql');
  return withScratchFile(bytes, async (path) => {
    let database: Database | undefined;
    try {
      database = new Opened(path, { readonly: true });
      database.exec(
        'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON',
      );
      return await work(gridsOf(database));
    } catch (cause) {
      if (cause instanceof CorroborateError) throw cause;
      throw new CorroborateError('unreadable-document', 'The SQLite file is damaged', {
        hint: 'Run `sqlite3 FILE .recover` on it, or save its tables as CSV.',
        cause,
      });
    } finally {
      database?.close();
    }
  });
}
