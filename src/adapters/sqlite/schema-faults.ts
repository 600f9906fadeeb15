import { z } from 'zod';
import type { LedgerFault } from '../../ports/ledger.js';
import { migrate } from './migrate.js';
import { SqliteConnection } from './sqlite-connection.js';

const objectRow = z.object({ type: z.string(), name: z.string(), sql: z.string() });
type SchemaObject = z.output<typeof objectRow>;

const schemaOf = (connection: SqliteConnection): Map<string, SchemaObject> => {
  const sql =
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'";
  return new Map(connection.all(sql, [], objectRow).map((each) => [each.name, each]));
};

let known: Map<string, SchemaObject> | undefined;

/** The schema that a new ledger has. */
function expectedSchema(): Map<string, SchemaObject> {
  if (known !== undefined) return known;
  const connection = new SqliteConnection(':memory:', { busyTimeoutMs: 0 });
  try {
    migrate(connection);
    known = schemaOf(connection);
    return known;
  } finally {
    connection.close();
  }
}

/** Tables, views, indexes and triggers that are not as they were made: what keeps the record whole. */
export function schemaFaults(connection: SqliteConnection): LedgerFault[] {
  const found = schemaOf(connection);
  const expected = expectedSchema();
  const message = ({ name, type, sql }: SchemaObject): string[] => {
    const there = found.get(name);
    if (there === undefined) return [`the ${type} ${name} was dropped`];
    return there.sql === sql ? [] : [`the ${type} ${name} was altered`];
  };
  const strange = [...found.values()].filter(({ name }) => !expected.has(name));
  return [
    ...[...expected.values()].flatMap(message),
    ...strange.map(({ type, name }) => `a ${type} ${name} was added`),
  ].map((text) => ({ part: 'schema', message: text }));
}
