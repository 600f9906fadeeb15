import type { QueryResult, TableStore } from '../../src/ports/table-store.js';

const nothing = (sql: string): QueryResult => ({
  sql,
  columns: [],
  rows: [],
  sources: [],
  truncated: false,
});

/** The tables of a dossier that has none. */
export const noTables: TableStore = {
  held: async () => new Map(),
  put: async () => undefined,
  remove: async () => undefined,
  tables: async () => [],
  registers: async () => [],
  query: async (sql) => nothing(sql),
  ask: async () => ({ answer: nothing(''), rows: nothing('') }),
  values: async () => new Map(),
  clear: async () => undefined,
  close: async () => undefined,
};
