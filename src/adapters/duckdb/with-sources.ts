import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { literal } from './sql-text.js';

/** The part of a parsed statement that is looked at; all else is handed on as it is. */
const parsedSchema = z.looseObject({
  error: z.literal(false),
  statements: z.tuple([
    z.looseObject({
      node: z.looseObject({
        type: z.literal('SELECT_NODE'),
        select_list: z.array(z.unknown()),
        modifiers: z.array(z.looseObject({ type: z.string() })),
        from_table: z.looseObject({ type: z.enum(['BASE_TABLE', 'TABLE_FUNCTION']) }),
        group_expressions: z.array(z.unknown()).max(0),
        // `GROUP BY ALL` has no expressions, and would group by what is added.
        aggregate_handling: z.literal('STANDARD_HANDLING'),
        having: z.null(),
      }),
    }),
  ]),
});

const columnOf = (name: string) => ({
  class: 'COLUMN_REF',
  type: 'COLUMN_REF',
  alias: '',
  query_location: 0,
  column_names: [name],
});

const textOf = async (connection: DuckDBConnection, sql: string): Promise<string> => {
  const [[text] = []] = (await connection.runAndReadAll(sql)).getRowsJson();
  return typeof text === 'string' ? text : '';
};

/**
 * Adds the columns that say where a row comes from to a statement that gives rows of one table as
 * they are. One that computes, groups or joins stays as it is: its rows come from several.
 */
export async function withSources(
  connection: DuckDBConnection,
  sql: string,
  columns: readonly string[],
): Promise<string> {
  try {
    const parsed = parsedSchema.parse(
      JSON.parse(await textOf(connection, `SELECT json_serialize_sql(${literal(sql)})`)),
    );
    const [{ node }] = parsed.statements;
    if (node.modifiers.some(({ type }) => type === 'DISTINCT_MODIFIER')) return sql;
    const shape = await connection.prepare(sql);
    const present = new Set(
      Array.from({ length: shape.columnCount }, (_, at) => shape.columnName(at)),
    );
    node.select_list.push(...columns.filter((name) => !present.has(name)).map(columnOf));
    const made = await textOf(
      connection,
      `SELECT json_deserialize_sql(${literal(JSON.stringify(parsed))})`,
    );
    await connection.prepare(made);
    return made;
  } catch {
    // An aggregate, a table without these columns, or a form of SQL that cannot be taken apart.
    return sql;
  }
}
