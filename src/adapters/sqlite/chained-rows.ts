import { z } from 'zod';
import { CHAINED_TABLES, type ChainedTable } from './chained-tables.js';
import type { SqliteConnection, SqliteValue } from './sqlite-connection.js';

const value = z.union([z.string(), z.int()]);

/** What the chain covers of each row of a table, by the row's number, in their order. */
export function chainedRows(
  connection: SqliteConnection,
  table: ChainedTable,
): Map<number, SqliteValue[]> {
  const columns = CHAINED_TABLES[table];
  const shape = z.object({
    seq: z.int(),
    ...Object.fromEntries(columns.map((column) => [column, value])),
  });
  const rows = connection.all(
    `SELECT seq, ${columns.join(', ')} FROM ${table} ORDER BY seq`,
    [],
    shape,
  );
  return new Map(
    rows.map((row) => [row.seq, columns.map((column) => value.parse(Reflect.get(row, column)))]),
  );
}
