import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import {
  type Register,
  readTableSchema,
  registerSchema,
  type Table,
  tableSchema,
  type WrittenTable,
} from '../../model/table.js';
import type { TabularDocument } from '../../ports/table-store.js';
import { formRegisters } from './form-registers.js';
import { type HeldDocument, type NamedTable, nameTables, ODD_CELLS } from './name-tables.js';
import { keyOf } from './register-key.js';
import { changesMacro, historyView, onDayMacro } from './register-views.js';
import { identifier, literal } from './sql-text.js';
import { fillValues, VALUE_TABLES } from './values-sql.js';

/** Raised when the layout changes: a file of another one is made anew. */
export const LAYOUT = 3;

/** Makes the tables of an empty file that say what is in it. */
export async function createCatalogue(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE TABLE _layout (version INTEGER);
    INSERT INTO _layout VALUES (${LAYOUT});
    CREATE TABLE _documents (id VARCHAR PRIMARY KEY, document VARCHAR, tables VARCHAR, stamp VARCHAR);
    CREATE TABLE _named (tables VARCHAR, registers VARCHAR);
    CREATE TABLE ${ODD_CELLS} (_document VARCHAR, _place BIGINT, _row BIGINT, "column" VARCHAR, "text" VARCHAR);
    ${VALUE_TABLES}
  `);
}

const textsOf = async (connection: DuckDBConnection, sql: string): Promise<string[][]> =>
  (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map(String));

/** Whether the file is of this layout. */
export const isOfThisLayout = async (connection: DuckDBConnection): Promise<boolean> =>
  (await textsOf(connection, 'SELECT version FROM _layout'))[0]?.[0] === String(LAYOUT);

export const heldStamps = async (connection: DuckDBConnection): Promise<Map<string, string>> =>
  new Map(
    (await textsOf(connection, 'SELECT id, stamp FROM _documents ORDER BY id')).map(
      ([id = '', stamp = '']) => [id, stamp],
    ),
  );

const documentSchema = z.object({ id: z.string(), name: z.string(), date: z.string().nullable() });

async function heldDocuments(connection: DuckDBConnection): Promise<HeldDocument[]> {
  const rows = await textsOf(connection, 'SELECT document, tables FROM _documents ORDER BY id');
  return rows.map(([document = '', tables = '']) => ({
    document: documentSchema.parse(JSON.parse(document)),
    tables: z.array(readTableSchema).parse(JSON.parse(tables)),
  }));
}

/** Records what a document holds; its rows are there already. */
export async function enterDocument(
  connection: DuckDBConnection,
  document: TabularDocument,
  tables: readonly WrittenTable[],
  stamp: string,
): Promise<void> {
  const read = tables.map(({ table }) => table);
  const fields = [document.id, JSON.stringify(document), JSON.stringify(read), stamp].map(literal);
  await connection.run(`INSERT OR REPLACE INTO _documents VALUES (${fields.join(', ')})`);
  await connection.run('DELETE FROM _named');
}

/** Where the rows of a table are. */
export const rowsTable = (documentId: string, place: number): string =>
  `_rows_${documentId}_${place}`;

/** Takes everything of a document away. */
export async function dropDocument(connection: DuckDBConnection, id: string): Promise<void> {
  const rows = await textsOf(connection, `SELECT tables FROM _documents WHERE id = ${literal(id)}`);
  for (const { place } of z.array(readTableSchema).parse(JSON.parse(rows[0]?.[0] ?? '[]'))) {
    await connection.run(`DROP TABLE IF EXISTS ${identifier(rowsTable(id, place))}`);
  }
  await connection.run(`DELETE FROM ${ODD_CELLS} WHERE _document = ${literal(id)}`);
  await connection.run(`DELETE FROM _documents WHERE id = ${literal(id)}`);
  await connection.run('DELETE FROM _named');
}

async function dropNames(connection: DuckDBConnection): Promise<void> {
  const views = await textsOf(
    connection,
    `SELECT view_name FROM duckdb_views() WHERE NOT internal`,
  );
  for (const [name = ''] of views) await connection.run(`DROP VIEW IF EXISTS ${identifier(name)}`);
  const macros = await textsOf(
    connection,
    `SELECT DISTINCT function_name FROM duckdb_functions()
     WHERE function_type = 'table_macro' AND NOT internal`,
  );
  for (const [name = ''] of macros) {
    await connection.run(`DROP MACRO TABLE IF EXISTS ${identifier(name)}`);
  }
}

const viewOf = ({ name, documentId, table }: NamedTable): string => {
  const columns = table.columns.map((column) => identifier(column.name)).join(', ');
  return `CREATE VIEW ${identifier(name)} AS SELECT ${columns}, ${literal(documentId)} AS _document,
    CAST(${table.place} AS BIGINT) AS _place, _row FROM ${identifier(rowsTable(documentId, table.place))}`;
};

/** Names all tables anew, and makes registers of the dated ones. */
export async function nameAll(connection: DuckDBConnection): Promise<void> {
  await dropNames(connection);
  const named = nameTables(await heldDocuments(connection));
  for (const table of named) await connection.run(viewOf(table));
  const registers: Register[] = [];
  const registerOf = new Map<string, string>();
  for (const found of formRegisters(named)) {
    const snapshots = found.tables.map(({ name: table, asOf, table: { rows } }) => ({
      table,
      asOf,
      rows,
    }));
    for (const { table } of snapshots) registerOf.set(table, found.name);
    const key = await keyOf(connection, found);
    const register = { name: found.name, snapshots, columns: found.columns, key };
    await connection.run(historyView(found));
    await connection.run(onDayMacro(found.name));
    await connection.run(changesMacro(register));
    registers.push(register);
  }
  const tables = named.map(
    ({ table, name, documentId, asOf }): Table => ({
      ...table,
      ...{ name, documentId, asOf, register: registerOf.get(name) ?? null },
    }),
  );
  await connection.run('DELETE FROM _values; DELETE FROM _everywhere');
  for (const one of [...registers, ...tables.filter(({ register }) => register === null)]) {
    for (const fill of fillValues(one)) await connection.run(fill);
  }
  await connection.run('DELETE FROM _named');
  const kept = [tables, registers].map((all) => literal(JSON.stringify(all)));
  await connection.run(`INSERT INTO _named VALUES (${kept.join(', ')})`);
}

/** What all tables are called, as `nameAll` left it; undefined where they have no names since they changed. */
export async function namesIn(
  connection: DuckDBConnection,
): Promise<{ tables: Table[]; registers: Register[] } | undefined> {
  const [[tables, registers] = []] = await textsOf(
    connection,
    'SELECT tables, registers FROM _named',
  );
  if (tables === undefined || registers === undefined) return undefined;
  return {
    tables: z.array(tableSchema).parse(JSON.parse(tables)),
    registers: z.array(registerSchema).parse(JSON.parse(registers)),
  };
}
