import type { ColumnType } from '../../model/table.js';

/** What DuckDB calls the types of columns. Amounts are exact to a hundred-thousandth. */
export const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  amount: 'DECIMAL(38, 5)',
  date: 'DATE',
  instant: 'TIMESTAMP',
  boolean: 'BOOLEAN',
};
