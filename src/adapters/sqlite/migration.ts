import type { SqliteConnection } from './sqlite-connection.js';

/** One step from a version of the schema to the next; never edited once released. */
export interface Migration {
  version: number;
  sql: string;
  /** What SQL alone can't do, in the same transaction. */
  after?(connection: SqliteConnection): void;
}
