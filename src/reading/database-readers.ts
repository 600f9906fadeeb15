import { gridReading } from './grid-reading.js';
import type { Reader } from './reader.js';
import { withParquet } from './tables/parquet.js';
import { withSqlite } from './tables/sqlite.js';

const NAMELESS = { title: null, byline: null, warnings: [] };

/** Reads Parquet files as rows of text. */
export const parquetReader: Reader = {
  name: 'parquet',
  version: 1,
  mediaTypes: ['application/vnd.apache.parquet', 'application/x-parquet'],
  extensions: ['.parquet'],
  read: (bytes) => withParquet(bytes, (grids) => gridReading(grids, NAMELESS)),
};

/** Reads SQLite files: each table as rows of text. */
export const sqliteReader: Reader = {
  name: 'sqlite',
  version: 1,
  mediaTypes: ['application/vnd.sqlite3', 'application/x-sqlite3'],
  extensions: ['.sqlite', '.sqlite3', '.db'],
  read: (bytes) => withSqlite(bytes, (grids) => gridReading(grids, NAMELESS)),
};
