import { resolve } from 'node:path';
import { type Connection, connect, Index, type Table } from '@lancedb/lancedb';
import { type DataType, Field, Int32, Schema, Utf8 } from 'apache-arrow';
import { z } from 'zod';
import type { Passage } from '../../model/passage.js';
import type { PassageHit, PassageRank } from '../../ports/passage-index.js';
import { asItReads } from '../../text/look-alikes.js';

/** Raised whenever columns, tokenizer or the forming of passages change: the table is then made anew. */
export const SCHEMA_VERSION = '1';

const VERSION_KEY = 'corroborate.passages';
const TABLE = 'passages';

/** The engine's own name for "no two rows share it": two processes may add one passage at once. */
export const PRIMARY_KEY = new Map([['lance-schema:unenforced-primary-key', 'true']]);

const column = (name: string, type: DataType, metadata?: Map<string, string>) =>
  new Field(name, type, false, metadata);

/**
 * Names of columns are single lower-case words: the engine takes a name in double quotes for a
 * string. `search` is the heading, a line break and the passage's text.
 */
const schema = new Schema(
  [
    column('id', new Utf8(), PRIMARY_KEY),
    column('document', new Utf8()),
    column('extraction', new Utf8()),
    column('start', new Int32()),
    column('end', new Int32()),
    column('heading', new Utf8()),
    column('search', new Utf8()),
  ],
  new Map([[VERSION_KEY, SCHEMA_VERSION]]),
);

export const SEARCHED_COLUMN = 'search';
export const TEXT_INDEX = 'search_idx';

/** English stems and stop words, accents folded. Without positions: phrases are never asked for. */
export const textIndex = (): Index =>
  Index.fts({
    withPosition: false,
    baseTokenizer: 'simple',
    language: 'English',
    lowercase: true,
    stem: true,
    removeStopWords: true,
    asciiFolding: true,
  });

const rowSchema = z.object({
  id: z.string(),
  document: z.string(),
  extraction: z.string(),
  start: z.int(),
  end: z.int(),
  heading: z.string(),
  search: z.string(),
});

type Row = z.infer<typeof rowSchema>;

export const rowOf = (passage: Passage): Row => ({
  id: passage.id,
  document: passage.documentId,
  extraction: passage.extractionId,
  start: passage.span.start,
  end: passage.span.end,
  heading: passage.heading,
  // Found as it reads: each letter keeps its place.
  search: asItReads(`${passage.heading}\n${passage.text}`),
});

const passageOf = (row: Row): Passage => ({
  id: row.id,
  documentId: row.document,
  extractionId: row.extraction,
  span: { start: row.start, end: row.end },
  text: row.search.slice(row.heading.length + 1),
  heading: row.heading,
});

/** A row as a passage. */
export const passageRow = rowSchema.transform(passageOf);

export const PASSAGE_COLUMNS = rowSchema.keyof().options;

const scoredRow = rowSchema.extend({ _score: z.number() });

/** A row that a text search found, as a hit. */
export function hitOf(value: unknown): PassageHit {
  const { _score, ...row } = scoredRow.parse(value);
  return { passage: passageOf(row), score: _score };
}

const rankRow = scoredRow.pick({ id: true, document: true, _score: true });

export const RANK_COLUMNS = ['id', 'document'];

/** … as a hit without its text. */
export function rankOf(value: unknown): PassageRank {
  const { id, document, _score } = rankRow.parse(value);
  return { passage: { id, documentId: document }, score: _score };
}

export interface PassageTable {
  connection: Connection;
  table: Table;
  /** Whether a table of another schema version was dropped. */
  outdated: boolean;
}

/** Opens the table of passages in a folder, or makes it. Reads always see the newest version. */
export async function openPassageTable(folder: string): Promise<PassageTable> {
  // The engine takes a relative path that begins with "db" for an address in its cloud.
  const connection = await connect(resolve(folder), { readConsistencyInterval: 0 });
  const exists = (await connection.tableNames()).includes(TABLE);
  const table = exists
    ? await connection.openTable(TABLE)
    : await connection.createEmptyTable(TABLE, schema, { existOk: true });
  const { metadata } = await table.schema();
  if (metadata.get(VERSION_KEY) === SCHEMA_VERSION) return { connection, table, outdated: false };
  table.close();
  return { connection, table: await emptyTable(connection), outdated: true };
}

/** Replaces whatever the table holds with nothing, in one step. */
export const emptyTable = (connection: Connection): Promise<Table> =>
  connection.createEmptyTable(TABLE, schema, { mode: 'overwrite' });
