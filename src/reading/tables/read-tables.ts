import type { WrittenTable } from '../../model/table.js';
import type { ReadingHints } from '../../ports/document-reader.js';
import { chooseReader, READERS } from '../choose-reader.js';
import { separatedValues } from '../csv-rows.js';
import { docxPage } from '../docx-reader.js';
import { htmlPage } from '../html-reader.js';
import type { Grid, GridRow } from './grid.js';
import { htmlGrids } from './html-grids.js';
import { withParquet } from './parquet.js';
import { pdfGrids } from './pdf-grids.js';
import { readTable } from './read-table.js';
import { TABLES } from './settings.js';
import { withSqlite } from './sqlite.js';
import { openWorkbook } from './workbook.js';

/** Raised whenever the tables made of the same bytes change. */
export const TABLES_VERSION = 2;

type Work = (grids: Grid[]) => Promise<WrittenTable[]>;
type Source = (bytes: Uint8Array, hints: ReadingHints, work: Work) => Promise<WrittenTable[]>;

async function* numbered(rows: AsyncIterable<string[]>): AsyncGenerator<GridRow> {
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    yield { row, cells };
  }
}

/** Where each reader's documents keep their tables; the other formats hold none. */
const SOURCES: Readonly<Record<string, Source>> = {
  csv: (bytes, _hints, work) => {
    const { rows } = separatedValues(bytes);
    const grid = { title: null, sheet: null, page: null, heads: null, warnings: [] };
    return work([{ ...grid, rows: numbered(rows) }]);
  },
  workbook: async (bytes, _hints, work) => work((await openWorkbook(bytes)).grids),
  parquet: (bytes, _hints, work) => withParquet(bytes, work),
  sqlite: (bytes, _hints, work) => withSqlite(bytes, work),
  html: async (bytes, hints, work) => work(htmlGrids(htmlPage(bytes, hints))),
  pdf: async (bytes, _hints, work) => work(await pdfGrids(bytes)),
  docx: async (bytes, _hints, work) => work(htmlGrids((await docxPage(bytes)).page)),
};

/** Readers whose documents are nothing but tables. */
const TABULAR: ReadonlySet<string> = new Set(['csv', 'workbook', 'parquet', 'sqlite']);

/**
 * Whether documents of a media type are nothing but tables, may hold some, which a look at their text
 * or only at their pages tells, or hold none.
 */
export function mayHoldTables(mediaType: string): 'only' | 'within' | 'on-pages' | null {
  const name = READERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType))?.name;
  if (name === undefined || !(name in SOURCES)) return null;
  if (name === 'pdf') return 'on-pages';
  return TABULAR.has(name) ? 'only' : 'within';
}

/**
 * Reads the tables of a document, and writes the rows of each to a file.
 *
 * @param folder - An empty folder for the files, absolute.
 * @returns Tables in the order of the document; none where it holds none.
 * @throws {CorroborateError} `unsupported-format`, `unreadable-document` or `document-too-large`.
 */
export async function readTables(
  bytes: Uint8Array,
  hints: ReadingHints,
  folder: string,
): Promise<WrittenTable[]> {
  const source = SOURCES[chooseReader(bytes, hints).reader.name];
  if (source === undefined) return [];
  return source(bytes, hints, async (grids) => {
    const tables: WrittenTable[] = [];
    for (const [at, grid] of grids.slice(0, TABLES.mostTables).entries()) {
      const table = await readTable(grid, at + 1, folder);
      if (table !== null) tables.push(table);
    }
    return tables;
  });
}
