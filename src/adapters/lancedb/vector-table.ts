import type { Connection, Table } from '@lancedb/lancedb';
import {
  Table as ArrowTable,
  Field,
  FixedSizeList,
  Float16,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { z } from 'zod';
import type { Passage } from '../../model/passage.js';
import { awaitCreation } from './await-creation.js';
import { halvesOf } from './half-floats.js';
import { PRIMARY_KEY, SCHEMA_VERSION } from './passage-table.js';

const TABLE = 'vectors';
const VERSION_KEY = 'corroborate.vectors';
const MODEL_KEY = 'corroborate.model';

/** A passage's vector with what the passage is told by. */
export interface VectorRow extends Pick<Passage, 'id' | 'documentId' | 'extractionId'> {
  vector: Float32Array;
}

/** Opened where it was made by this version of the layout. */
export interface VectorTable {
  table: Table;
  model: string;
}

const item = new Field('item', new Float16(), true);

/** In half precision: an exhaustive search reads every vector, and takes half as long so. */
const schemaOf = (model: string, dimensions: number): Schema =>
  new Schema(
    [
      new Field('id', new Utf8(), false, PRIMARY_KEY),
      new Field('document', new Utf8(), false),
      new Field('extraction', new Utf8(), false),
      new Field('vector', new FixedSizeList(dimensions, item), false),
    ],
    new Map([
      [VERSION_KEY, SCHEMA_VERSION],
      [MODEL_KEY, model],
    ]),
  );

/** Rows as the engine takes them. Its own reading of arrays of numbers knows no half precision. */
export function arrowRows(model: string, rows: readonly VectorRow[]): ArrowTable {
  const dimensions = rows[0]?.vector.length ?? 0;
  const schema = schemaOf(model, dimensions);
  const words = (values: readonly string[]) => {
    const [data] = vectorFromArray(values, new Utf8()).data;
    return data ?? makeData({ type: new Utf8() });
  };
  const numbers = halvesOf(rows.map(({ vector }) => vector));
  const batch = makeData({
    type: new Struct(schema.fields),
    length: rows.length,
    nullCount: 0,
    children: [
      words(rows.map(({ id }) => id)),
      words(rows.map(({ documentId }) => documentId)),
      words(rows.map(({ extractionId }) => extractionId)),
      makeData({
        type: new FixedSizeList(dimensions, item),
        length: rows.length,
        nullCount: 0,
        child: makeData({ type: new Float16(), data: numbers }),
      }),
    ],
  });
  return new ArrowTable(schema, new RecordBatch(schema, batch));
}

/** A row that a vector search found: the nearer, the higher its score, the dot product. */
export const vectorHit = z
  .object({ id: z.string(), _distance: z.number() })
  .transform(({ id, _distance }) => ({ passage: { id }, score: 1 - _distance }));

export const VECTOR_HIT_COLUMNS = ['id', '_distance'];

/** Opens the table, or gives null where there is none or one of another layout. */
export async function openVectorTable(connection: Connection): Promise<VectorTable | null> {
  if (!(await connection.tableNames()).includes(TABLE)) return null;
  return inLayout(await awaitCreation(() => connection.openTable(TABLE)));
}

/** The table with the model that its vectors are of now: another process may have changed it. */
export async function inLayout(table: Table): Promise<VectorTable | null> {
  const { metadata } = await table.schema();
  const model = metadata.get(MODEL_KEY);
  return metadata.get(VERSION_KEY) === SCHEMA_VERSION && model !== undefined
    ? { table, model }
    : null;
}

/** Makes the table for a model's vectors, in the place of any of another model or layout. */
export async function startVectorTable(
  connection: Connection,
  model: string,
  dimensions: number,
): Promise<Table> {
  const exists = (await connection.tableNames()).includes(TABLE);
  // What another process makes at this moment stays, with what it holds.
  const options = exists ? { mode: 'overwrite' as const } : { existOk: true };
  return connection.createEmptyTable(TABLE, schemaOf(model, dimensions), options);
}
