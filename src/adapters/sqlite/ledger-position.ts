import { z } from 'zod';
import type { SqliteConnection } from './sqlite-connection.js';

/** Every table that grows by itself; the others grow with one of these. */
const GROWING = [
  'captures',
  'document_metadata',
  'extractions',
  'publishers',
  'checks',
  'rulings',
  'withdrawals',
];

/** The last row of each: nothing is ever taken out of one. */
const POSITION = `SELECT ${GROWING.map((table) => `ifnull((SELECT max(seq) FROM ${table}), 0)`).join(" || '.' || ")} AS position`;

const positionRow = z.object({ position: z.string() });

/** How far the tables of a ledger have grown. */
export const positionOf = (connection: SqliteConnection): string =>
  connection.get(POSITION, [], positionRow)?.position ?? '';
