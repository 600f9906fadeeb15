import type { ColumnType } from '../../model/table.js';
import type { TableQuery } from '../../model/table-query.js';
import type { QueryLimits, TableStore } from '../../ports/table-store.js';
import { countRows } from './count-rows.js';
import type { Relation } from './relation.js';

/** Rows that a query had to leave out, because a column that it counts by has no value there. */
export interface RowsWithout {
  column: string;
  type: ColumnType;
  rows: number;
}

/** Columns without whose value a row can't be told to belong or not, or is not counted. */
function columnsNeeded(query: TableQuery, types: ReadonlyMap<string, ColumnType>): string[] {
  const { where, measure, order } = query;
  const named = [
    ...where.flatMap(({ column, is }) => (is === 'missing' || is === 'present' ? [] : [column])),
    ...(measure !== null && 'column' in measure ? [measure.column] : []),
    ...(order?.by.kind === 'column' ? [order.by.column] : []),
  ];
  const measured = named.filter((column) => {
    const type = types.get(column);
    return type !== undefined && type !== 'text' && type !== 'boolean';
  });
  const counted = measure?.kind === 'distinct' ? measure.columns : [];
  return [...new Set([...measured, ...counted])];
}

/** Counts the rows that meet every other condition of a query and lack the value that one is about. */
export async function rowsWithout(
  query: TableQuery,
  { columns }: Pick<Relation, 'columns'>,
  store: Pick<TableStore, 'ask'>,
  limits: QueryLimits,
): Promise<RowsWithout[]> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const found: RowsWithout[] = [];
  for (const column of columnsNeeded(query, types)) {
    const others = query.where.filter((filter) => filter.column !== column);
    const where: TableQuery['where'] = [...others, { column, is: 'missing', values: [] }];
    const rows = await countRows(store, { source: query.source, where }, limits);
    if (rows > 0) found.push({ column, type: types.get(column) ?? 'text', rows });
  }
  return found;
}
