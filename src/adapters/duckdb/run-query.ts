import {
  type DuckDBConnection,
  type DuckDBResult,
  type Json,
  StatementType,
} from '@duckdb/node-api';
import { CorroborateError } from '../../model/error.js';
import type { CellReference } from '../../model/table.js';
import type { QueryLimits, QueryResult, SqlValue } from '../../ports/table-store.js';
import { TABLE_STORE } from './settings.js';
import { withSources } from './with-sources.js';

const NUMERIC = /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U[A-Z]+|DECIMAL.*|FLOAT|DOUBLE)$/u;
const SHORT = /^(?:BOOLEAN|DATE|TIME.*|UUID|INTERVAL)$/u;
/** Columns that say where a row comes from. */
const SOURCE = ['_document', '_place', '_row'] as const;

const refused = (message: string, hint: string, cause?: unknown): CorroborateError =>
  new CorroborateError('invalid-input', message, { hint, cause });

const oneStatement = (): CorroborateError =>
  refused('A query is one statement', 'Ask one question at a time.');

/** What DuckDB says, without its drawing of where in the statement it stopped. */
const wordsOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split(/\n\s*\n?LINE /u)[0] ?? text).replace(/\s+/gu, ' ').trim();
};

/** Digits that a double can't hold stay text. */
function sqlValue(value: Json | undefined, type: string): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (!NUMERIC.test(type)) return value;
  const digits = value.replace(/[-.]|\.?0+$/gu, '');
  return digits.length <= 15 && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The statement with values cut to a length, so that none of them fills the memory. */
async function bounded(connection: DuckDBConnection, sql: string): Promise<DuckDBResult> {
  const shape = await connection.prepare(sql);
  const names = Array.from({ length: shape.columnCount }, (_, at) => `c${at}`);
  const fields = names.map((name, at) => {
    const type = String(shape.columnType(at));
    return NUMERIC.test(type) || SHORT.test(type)
      ? name
      : `left(CAST(${name} AS VARCHAR), ${TABLE_STORE.longestCell}) AS ${name}`;
  });
  return connection.stream(
    `WITH bounded(${names.join(', ')}) AS (\n${sql}\n) SELECT ${fields.join(', ')} FROM bounded`,
  );
}

/** @throws {CorroborateError} `invalid-input` for more than one statement, and for one that writes. */
async function checked(connection: DuckDBConnection, sql: string) {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) {
    throw oneStatement();
  }
  const prepared = await statements.prepare(0);
  if (prepared.statementType !== StatementType.SELECT) {
    throw refused('A query only reads', 'Begin it with SELECT, WITH or FROM.');
  }
  return Array.from({ length: prepared.columnCount }, (_, at) => ({
    name: prepared.columnName(at),
    type: String(prepared.columnType(at)),
  }));
}

async function fetched(
  connection: DuckDBConnection,
  sql: string,
  most: number,
): Promise<{ rows: Json[][]; truncated: boolean }> {
  const result = await bounded(connection, sql);
  const rows: Json[][] = [];
  for await (const chunk of result.yieldRowsJson()) {
    rows.push(...chunk);
    if (rows.length > most) break;
  }
  return { rows: rows.slice(0, most), truncated: rows.length > most };
}

function sourceOf(row: readonly SqlValue[], places: readonly number[]): CellReference | null {
  const [document, place, number] = places.map((at) => row[at]);
  if (typeof document !== 'string' || typeof place !== 'number' || typeof number !== 'number')
    return null;
  return { document, place, row: number, column: null };
}

/** Takes the columns that say where a row comes from out of the rows. */
function shaped(
  sql: string,
  columns: QueryResult['columns'],
  { rows, truncated }: { rows: Json[][]; truncated: boolean },
): QueryResult {
  const places = SOURCE.map((name) => columns.findIndex((column) => column.name === name));
  const hidden = new Set(places.includes(-1) ? [] : places);
  const values = rows.map((row) => columns.map(({ type }, at) => sqlValue(row[at], type)));
  const shown = <Value>(all: readonly Value[]): Value[] => all.filter((_, at) => !hidden.has(at));
  return {
    sql,
    columns: shown(columns),
    rows: values.map(shown),
    sources: values.map((row) => (hidden.size > 0 ? sourceOf(row, places) : null)),
    truncated,
  };
}

/** Ends the work when it takes too long, or when nobody waits for it any more. */
async function within<Result>(
  connection: DuckDBConnection,
  { seconds, signal }: QueryLimits,
  work: () => Promise<Result>,
): Promise<Result> {
  let late = false;
  const stop = (): void => connection.interrupt();
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, seconds * 1000);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    return await work();
  } catch (error) {
    if (error instanceof CorroborateError) throw error;
    signal?.throwIfAborted();
    if (late)
      throw refused(`The query takes more than ${seconds} seconds`, 'Narrow it down.', error);
    const words = wordsOf(error);
    if (/out of memory/iu.test(words)) {
      throw refused(
        `The query takes more than ${TABLE_STORE.megabytes} MB`,
        'Narrow it down.',
        error,
      );
    }
    throw refused(words, 'See `list tables` for what there is to ask.', error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Runs one statement that reads, on a connection to which nothing else is open.
 *
 * @throws {CorroborateError} `invalid-input`, in DuckDB's words where it refuses the statement.
 */
export function runQuery(
  connection: DuckDBConnection,
  sql: string,
  limits: QueryLimits,
): Promise<QueryResult> {
  const bare = sql.replace(/[\s;]+$/u, '');
  return within(connection, limits, async () => {
    if (bare === '') throw oneStatement();
    await checked(connection, bare);
    const traced = await withSources(connection, bare, SOURCE);
    const columns = await checked(connection, traced);
    return shaped(bare, columns, await fetched(connection, traced, limits.rows));
  });
}
