import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { CorroborateError } from '../../model/error.js';
import type { Grid, GridRow } from './grid.js';
import { withScratchFile } from './scratch-file.js';

/** What DuckDB may take of the memory that reading a document may hold. */
const MEMORY = '160MB';

/** Nothing but the one file can be opened, and nothing can be installed. */
async function confine(connection: DuckDBConnection, path: string): Promise<void> {
  await connection.run(`SET allowed_paths = ['${path.replaceAll("'", "''")}']`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

const asText = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

async function* rowsOf(connection: DuckDBConnection, path: string): AsyncGenerator<GridRow> {
  const result = await connection.stream(
    `SELECT * FROM read_parquet('${path.replaceAll("'", "''")}')`,
  );
  let row = 0;
  for await (const rows of result.yieldRowsJson()) {
    for (const cells of rows) {
      row += 1;
      yield { row, cells: cells.map(asText) };
    }
  }
}

async function headsOf(connection: DuckDBConnection, path: string): Promise<string[]> {
  const shape = await connection.run(
    `SELECT * FROM read_parquet('${path.replaceAll("'", "''")}') LIMIT 0`,
  );
  return shape.columnNames();
}

/**
 * Opens a Parquet file while `work` goes on. Its rows are counted from 1.
 *
 * @throws {CorroborateError} `unreadable-document` where it is damaged or encrypted.
 */
export async function withParquet<Result>(
  bytes: Uint8Array,
  work: (grids: Grid[]) => Promise<Result>,
): Promise<Result> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return withScratchFile(bytes, async (path) => {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: MEMORY,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      await confine(connection, path);
      const heads = await headsOf(connection, path);
      const rows = rowsOf(connection, path);
      return await work([{ title: null, sheet: null, page: null, heads, rows, warnings: [] }]);
    } catch (cause) {
      if (cause instanceof CorroborateError) throw cause;
      throw new CorroborateError(
        'unreadable-document',
        'The Parquet file is damaged or encrypted',
        {
          hint: 'Write it again without encryption, or save it as CSV.',
          cause,
        },
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });
}
