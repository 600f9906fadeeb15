import { z } from 'zod';
import { countRows } from '../../asking/tables/count-rows.js';

import { CorroborateError } from '../../model/error.js';
import { type Table, tableSchema } from '../../model/table.js';
import { ANY_COLUMN, type Filter, PLAIN_QUERY, type TableQuery } from '../../model/table-query.js';
import type { QueryLimits, TableStore } from '../../ports/table-store.js';

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One page of the rows of a table, as they stand in its document. */
export const tablePageSchema = z.object({
  table: tableSchema,
  /** Rows that the filter leaves, and how many of them come before this page. */
  total: z.int(),
  from: z.int(),
  /** Each with its number in the document, from 1 with the heading; cells in the order of the columns. */
  rows: z.array(z.object({ row: z.int(), cells: z.array(cellSchema) })),
  /** Cells of these rows that are not of their column's type, as they stand in the document. */
  odd: z.array(z.object({ row: z.int(), column: z.string(), text: z.string() })),
});

export type TablePage = z.infer<typeof tablePageSchema>;

/** How the rows of a table are narrowed. */
export interface RowFilter {
  /** A column's name; any column where it is not given. */
  column?: string | undefined;
  is: 'contains' | 'is' | 'at-least' | 'at-most' | 'missing';
  value: string;
}

interface Asked {
  filter: RowFilter | null;
  sort: string | null;
  descending: boolean;
  from: number;
  limit: number;
  /** A row to open at, where the rows stand in the order of the document. */
  row: number | null;
}

/** @throws {CorroborateError} `not-found` */
export async function tableOf(store: TableStore, document: string, place: number): Promise<Table> {
  const tables = await store.tables();
  const found = tables.find((one) => one.documentId === document && one.place === place);
  if (found !== undefined) return found;
  throw new CorroborateError('not-found', `The document has no table ${place}`, {
    hint: 'See the list of tables for what each document holds.',
  });
}

/** The conditions of a filter; none for an empty one. */
export function conditionsOf(filter: RowFilter | null): Filter[] {
  if (filter === null) return [];
  const { column = ANY_COLUMN, is, value } = filter;
  if (column === ANY_COLUMN) return [{ column, is: 'contains', values: [value] }];
  return [{ column, is, values: is === 'missing' ? [] : [value] }];
}

/** Where the page begins that has a row: pages are counted from the top. */
async function pageWith(
  store: TableStore,
  { name }: Table,
  { row, limit, from, sort, filter }: Asked,
  limits: QueryLimits,
): Promise<number> {
  if (row === null || sort !== null || filter !== null) return from;
  const { rows } = await store.query(`SELECT count(*) FROM "${name}" WHERE _row < ${row}`, limits);
  return Math.floor(Number(rows[0]?.[0] ?? 0) / limit) * limit;
}

async function oddCells(
  store: TableStore,
  { documentId, place, columns }: Table,
  rows: readonly number[],
  limits: QueryLimits,
): Promise<TablePage['odd']> {
  if (rows.length === 0 || columns.every(({ odd }) => odd === 0)) return [];
  // Read under other names: those that say where a row comes from are no columns of an answer.
  const sql = `SELECT _row AS r, "column", "text" FROM odd_cells WHERE _document = '${documentId}' AND _place = ${place} AND _row IN (${rows.join(', ')}) ORDER BY r, "column"`;
  const found = await store.query(sql, { ...limits, rows: rows.length * columns.length });
  return found.rows.map(([row, column, text]) => ({
    row: Number(row),
    column: String(column),
    text: String(text),
  }));
}

/**
 * A page of the rows of a table, sorted and narrowed by the index: nothing is loaded whole.
 *
 * @throws {CorroborateError} `not-found` for a table that is not there; `invalid-input` for a column
 *   that is not, or a value that is not of its type.
 */
export async function tablePage(
  store: TableStore,
  table: Table,
  asked: Asked,
  limits: Omit<QueryLimits, 'rows'>,
): Promise<TablePage> {
  const { filter, sort, descending, limit } = asked;
  const query: Pick<TableQuery, 'source' | 'where'> = {
    source: { kind: 'table', table: table.name },
    where: conditionsOf(filter),
  };
  const one = { ...limits, rows: 1 };
  const total = await countRows(store, query, one);
  const from = await pageWith(store, table, asked, one);
  const { rows, sources } = (
    await store.ask(
      {
        ...PLAIN_QUERY,
        ...query,
        measure: null,
        order: sort === null ? null : { by: { kind: 'column', column: sort }, descending },
        limit,
        offset: from,
      },
      { ...limits, rows: limit },
    )
  ).answer;
  const numbered = rows.map((cells, at) => ({ row: sources[at]?.row ?? 0, cells }));
  const odd = await oddCells(
    store,
    table,
    numbered.map(({ row }) => row),
    { ...limits, rows: 0 },
  );
  return { table, total, from, rows: numbered, odd };
}
