import { z } from 'zod';
import { chainedRows } from './chained-rows.js';
import { CHAINED_NAMES } from './chained-tables.js';
import { BEGINNING, SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Begins the chain of a ledger with what was recorded before there were chains. */
export function chainExistingRows(connection: SqliteConnection): void {
  const chain = new SqliteChain(connection);
  const present = connection.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table'",
    [],
    z.object({ name: z.string() }),
  );
  // Tables of later steps are not there yet.
  const old = CHAINED_NAMES.filter((table) => present.some(({ name }) => name === table));
  const tables = old.map((table) => ({ table, rows: chainedRows(connection, table) }));
  const before = tables.reduce((sum, { rows }) => sum + rows.size, 0);
  chain.append({ table: BEGINNING, row: before, values: [] });
  for (const { table, rows } of tables) {
    for (const [row, values] of rows) chain.append({ table, row, values });
  }
}
