import { z } from 'zod';
import type { SqliteConnection } from './sqlite-connection.js';

/** Tables that hold what a dossier's documents are; `documents` itself grows with captures. */
const MATERIAL = [
  'captures',
  'recaptures',
  'document_metadata',
  'extractions',
  'publishers',
] as const;
/** Every table that grows by itself; the others grow with one of these. */
const GROWING = [
  ...MATERIAL,
  'checks',
  'rulings',
  'withdrawals',
  'model_calls',
  'watch_events',
  'web_events',
] as const;

/** The last row of each: nothing is ever taken out of one. */
const lastRows = (tables: readonly string[]): string =>
  `SELECT ${tables.map((table) => `ifnull((SELECT max(seq) FROM ${table}), 0)`).join(" || '.' || ")} AS position`;
const POSITION = lastRows(GROWING);
const MATERIAL_POSITION = lastRows(MATERIAL);

const positionRow = z.object({ position: z.string() });

/** How far the documents of a ledger, and what is known of them, have grown: checks don't move it. */
export const materialPositionOf = (connection: SqliteConnection): string =>
  connection.get(MATERIAL_POSITION, [], positionRow)?.position ?? '';

/** How far the tables of a ledger have grown. */
export const positionOf = (connection: SqliteConnection): string =>
  connection.get(POSITION, [], positionRow)?.position ?? '';
