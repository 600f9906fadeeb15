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

/** Digits of a decimal that fits in 64 bits, and of the longest: it takes five times as long to load. */
const FAST = 18;
const WIDEST = 38;

/** What DuckDB calls the type of a column. Decimals are exact, so that sums of money are right to the cent. */
export function duckDbType({
  type,
  digits,
  decimals,
}: Pick<Column, 'type' | 'digits' | 'decimals'>): string {
  if (type !== 'number' && type !== 'amount') return TYPES[type];
  if (decimals > MOST_DECIMALS || digits + decimals > WIDEST) return 'DOUBLE';
  return `DECIMAL(${digits + decimals > FAST ? WIDEST : FAST}, ${decimals})`;
}
