import { z } from 'zod';
import { captureSchema } from '../../model/capture.js';
import { checkSchema } from '../../model/check.js';
import { documentIdOf, documentMetadataSchema, extractionSchema } from '../../model/document.js';
import { keptSentenceSchema } from '../../model/kept-sentence.js';
import { publisherSchema } from '../../model/publisher.js';
import { rulingSchema, withdrawalSchema } from '../../model/ruling.js';
import { digestOf } from '../ledger/digest.js';
import { bodyRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { damagedLedger } from './translate-error.js';

const BODIES = {
  captures: captureSchema,
  document_metadata: documentMetadataSchema,
  extractions: extractionSchema,
  publishers: publisherSchema,
  checks: checkSchema,
  sentences: z.array(keptSentenceSchema),
  rulings: rulingSchema,
  withdrawals: withdrawalSchema,
} as const satisfies Record<string, z.ZodType>;

/** Rows read at once: extractions and reports may be large. */
const PAGE = 100;

const integrityRow = z.object({ integrity_check: z.string() });
const documentRow = z.object({ id: z.string(), sha256: z.string() });
const storedRow = z.object({ seq: z.int(), body: z.string(), digest: z.string() });

function verifyBodies(connection: SqliteConnection, table: keyof typeof BODIES): void {
  const sql = `SELECT seq, body, digest FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ${PAGE}`;
  const shape = bodyRow(BODIES[table]);
  let last = 0;
  for (;;) {
    const rows = connection.all(sql, [last], storedRow);
    for (const row of rows) {
      const intact = digestOf(row.body) === row.digest && shape.safeParse(row).success;
      if (!intact) throw damagedLedger(connection.path, `row ${row.seq} of ${table} was altered`);
      last = row.seq;
    }
    if (rows.length < PAGE) return;
  }
}

/**
 * Checks the file's pages, the references between rows, and every value against its digest.
 *
 * @throws {CorroborateError} `dossier-damaged`, naming the first thing that is wrong.
 */
export function verifyLedger(connection: SqliteConnection): void {
  for (const { integrity_check } of connection.all('PRAGMA integrity_check', [], integrityRow)) {
    if (integrity_check !== 'ok') throw damagedLedger(connection.path, integrity_check);
  }
  const orphans = connection.all('PRAGMA foreign_key_check', [], z.unknown());
  if (orphans.length > 0)
    throw damagedLedger(connection.path, `${orphans.length} rows refer to nothing`);
  for (const { id, sha256 } of connection.all(
    'SELECT id, sha256 FROM documents',
    [],
    documentRow,
  )) {
    if (documentIdOf(sha256) !== id)
      throw damagedLedger(connection.path, `${id} is not of its bytes`);
  }
  for (const table of [
    'captures',
    'document_metadata',
    'extractions',
    'publishers',
    'checks',
    'sentences',
    'rulings',
    'withdrawals',
  ] as const) {
    verifyBodies(connection, table);
  }
}
