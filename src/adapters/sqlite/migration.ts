/** One step from a version of the schema to the next; never edited once released. */
export interface Migration {
  version: number;
  sql: string;
}
