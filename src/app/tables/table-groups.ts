import { z } from 'zod';
import type { Table } from '../../model/table.js';
import type { TableQuery } from '../../model/table-query.js';
import type { QueryLimits, TableStore } from '../../ports/table-store.js';
import { conditionsOf, type RowFilter } from './table-page.js';

/** Numbers of a table for a drawing: rows counted, or amounts added up, for each value or year or month. */
export const tableGroupsSchema = z.object({
  groups: z.array(z.object({ label: z.string().nullable(), value: z.number() })),
  /** Whether there are more than are given. */
  more: z.boolean(),
});

export type TableGroups = z.infer<typeof tableGroupsSchema>;

interface Asked {
  filter: RowFilter | null;
  by: string;
  unit: 'value' | 'year' | 'month';
  /** The column that is added up; rows are counted without one. */
  sum: string | null;
}

/** More than these can't be told apart in a drawing: months of twenty years, or twenty names. */
const MOST = { value: 20, year: 240, month: 240 } as const;

/**
 * Counts the rows of a table, or adds up a column of it, for each value of another.
 *
 * @throws {CorroborateError} `invalid-input` for a column that is not there, or that holds no numbers.
 */
export async function tableGroups(
  store: TableStore,
  { name }: Pick<Table, 'name'>,
  { filter, by, unit, sum }: Asked,
  limits: Omit<QueryLimits, 'rows'>,
): Promise<TableGroups> {
  const most = MOST[unit];
  const query: TableQuery = {
    source: { kind: 'table', table: name },
    where: conditionsOf(filter),
    select: [],
    measure: sum === null ? { kind: 'rows' } : { kind: 'sum', column: sum },
    group: [{ column: by, by: unit }],
    // In the order of time, or the most first.
    order: unit === 'value' ? { by: { kind: 'measure' }, descending: true } : null,
    limit: null,
    compare: null,
  };
  const { answer } = await store.ask(query, { ...limits, rows: most });
  const groups = answer.rows.flatMap(([label = null, value = null]) =>
    value === null ? [] : [{ label: label === null ? null : String(label), value: Number(value) }],
  );
  return { groups, more: answer.truncated };
}
