import { PLAIN_QUERY, type TableQuery } from '../../model/table-query.js';
import type { QueryLimits, TableStore } from '../../ports/table-store.js';

/** How many rows of a source meet conditions. */
export async function countRows(
  store: Pick<TableStore, 'ask'>,
  { source, where }: Pick<TableQuery, 'source' | 'where'>,
  limits: QueryLimits,
): Promise<number> {
  const query = { ...PLAIN_QUERY, source, where, measure: { kind: 'rows' as const } };
  const { answer } = await store.ask(query, { ...limits, rows: 1 });
  return Number(answer.rows[0]?.[0] ?? 0);
}
