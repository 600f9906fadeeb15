import type { Filter, TableQuery } from '../../model/table-query.js';
import type { Relation } from './relation.js';

/**
 * A query as the day of the check lets it be asked: of what was known by then, and of nothing later.
 * Undefined where it asks of a later day.
 */
export function knownBy(query: TableQuery, { asOf, datedBy }: Relation): TableQuery | undefined {
  if (asOf === null) return query;
  const { source, where } = query;
  if (source.kind === 'register') {
    if (source.asOf !== null && source.asOf > asOf) return undefined;
    return { ...query, source: { ...source, asOf: source.asOf ?? asOf } };
  }
  if (source.kind === 'change') return source.to > asOf ? undefined : query;
  const column = source.kind === 'history' ? 'as_of' : datedBy;
  if (column === null) return query;
  const until: Filter = { column, is: 'at-most', values: [asOf] };
  return { ...query, where: [...where, until] };
}
