import type { Column } from '../../model/table.js';

const TYPES = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  date: 'DATE',
  instant: 'TIMESTAMP',
  boolean: 'BOOLEAN',
} as const;

/** Digits behind the point that are kept exactly: what has more was measured and not counted. */
const MOST_DECIMALS = 10;

/** What DuckDB calls the type of a column. Decimals are exact, so that sums of money are right to the cent. */
export function duckDbType({ type, decimals }: Pick<Column, 'type' | 'decimals'>): string {
  if (type !== 'number' && type !== 'amount') return TYPES[type];
  if (decimals <= MOST_DECIMALS) return `DECIMAL(38, ${decimals})`;
  return 'DOUBLE';
}
