import type { DuckDBConnection } from '@duckdb/node-api';
import type { Snapshots } from './form-registers.js';
import { TABLE_STORE } from './settings.js';
import { identifier } from './sql-text.js';

/** Sets of one, two and three of the columns, small ones first, then those further left. */
function keyCandidates(columns: readonly string[]): string[][] {
  const sets: string[][] = [];
  for (const [at, first] of columns.entries()) {
    sets.push([first]);
    for (const [next, second] of columns.slice(at + 1).entries()) {
      sets.push([first, second]);
      for (const third of columns.slice(at + next + 2)) sets.push([first, second, third]);
    }
  }
  return sets.sort((a, b) => a.length - b.length);
}

/** Columns that name things rather than where to read about them, as many as are looked at. */
async function withoutLinks(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
): Promise<string[]> {
  if (columns.length === 0) return [];
  const shares = columns.map(
    (name) =>
      `coalesce(avg(CASE WHEN starts_with(CAST(${identifier(name)} AS VARCHAR), 'http') THEN 1 ELSE 0 END), 0)`,
  );
  const result = await connection.runAndReadAll(
    `SELECT ${shares.join(', ')} FROM ${identifier(table)}`,
  );
  const linked = (result.getRows()[0] ?? []).map(Number);
  return columns
    .filter((_, at) => (linked[at] ?? 0) < TABLE_STORE.linkShare)
    .slice(0, TABLE_STORE.keyCandidates);
}

/**
 * The columns that tell the entries of a register apart: the smallest set whose values hardly ever
 * repeat, neither in the first snapshot nor in the last. Only what names things is looked at: a date
 * or an amount may change while the entry stays.
 */
export async function keyOf(connection: DuckDBConnection, register: Snapshots): Promise<string[]> {
  const first = register.tables.at(0);
  const last = register.tables.at(-1);
  if (first === undefined || last === undefined) return [];
  const columns = register.columns
    .filter(({ name, type }) =>
      [first, last].every(({ table }) => {
        const own = table.columns.find((column) => column.name === name);
        const names = own?.type === 'text' || own?.type === 'integer';
        return names && own.missing < table.rows / 2 && (type === 'text' || type === 'integer');
      }),
    )
    .map(({ name }) => name);
  const sets = keyCandidates(await withoutLinks(connection, last.name, columns));
  if (sets.length === 0) return [];
  const shares = await Promise.all(
    [first, last].map(async ({ name }) => {
      const fields = sets.map(
        (set) => `count(DISTINCT (${set.map(identifier).join(', ')}, 0)) / count(*)`,
      );
      const result = await connection.runAndReadAll(
        `SELECT ${fields.join(', ')} FROM ${identifier(name)}`,
      );
      return (result.getRows()[0] ?? []).map(Number);
    }),
  );
  return (
    sets.find((_, at) => shares.every((share) => (share[at] ?? 0) >= TABLE_STORE.keyShare)) ?? []
  );
}
