import { z } from 'zod';
import { captureSchema } from '../../model/capture.js';
import { checkSchema } from '../../model/check.js';
import { documentIdOf, documentMetadataSchema, extractionSchema } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import { keptSentenceSchema } from '../../model/kept-sentence.js';
import { modelCallSchema } from '../../model/model-call.js';
import { publisherSchema } from '../../model/publisher.js';
import { rulingSchema, withdrawalSchema } from '../../model/ruling.js';
import { watchEventSchema } from '../../model/watch.js';
import { webEventSchema } from '../../model/web-run.js';
import type { LedgerFault } from '../../ports/ledger.js';
import { digestOf } from '../ledger/digest.js';
import { chainFaults } from './chain-faults.js';
import { bodyRow, storedRow } from './ledger-rows.js';
import { schemaFaults } from './schema-faults.js';
import type { SqliteConnection } from './sqlite-connection.js';

const BODIES = {
  captures: captureSchema,
  document_metadata: documentMetadataSchema,
  extractions: extractionSchema,
  publishers: publisherSchema,
  checks: checkSchema,
  sentences: z.array(keptSentenceSchema),
  rulings: rulingSchema,
  withdrawals: withdrawalSchema,
  model_calls: modelCallSchema,
  watch_events: watchEventSchema,
  web_events: webEventSchema,
  recaptures: captureSchema,
} as const satisfies Record<string, z.ZodType>;

type BodyTable = keyof typeof BODIES;
const BODY_TABLES = Object.keys(BODIES) as BodyTable[];

const integrityRow = z.object({ integrity_check: z.string() });
const documentRow = z.object({ id: z.string(), sha256: z.string() });
const seqRow = z.object({ seq: z.int() });

/** A file of which much is lost reports each page; nobody reads more than these. */
const MOST_PAGES = 5;

/** What a look at one part finds; that it can't be read is a finding like another. */
function looked(part: string, look: () => LedgerFault[], unread?: string): LedgerFault[] {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'dossier-damaged') throw error;
    return [{ part, message: unread ?? error.message }];
  }
}

function pageFaults(connection: SqliteConnection): LedgerFault[] {
  const sql = `SELECT integrity_check FROM pragma_integrity_check LIMIT ${MOST_PAGES}`;
  return connection
    .all(sql, [], integrityRow)
    .filter(({ integrity_check }) => integrity_check !== 'ok')
    .map(({ integrity_check }) => ({ part: 'file', message: integrity_check }));
}

function orphanFaults(connection: SqliteConnection): LedgerFault[] {
  const orphans = connection.all(
    'SELECT "table" FROM pragma_foreign_key_check',
    [],
    z.object({ table: z.string() }),
  );
  return orphans.length === 0
    ? []
    : [{ part: 'references', message: `${orphans.length} rows refer to nothing` }];
}

function documentFaults(connection: SqliteConnection): LedgerFault[] {
  return connection
    .all('SELECT id, sha256 FROM documents', [], documentRow)
    .filter(({ id, sha256 }) => documentIdOf(sha256) !== id)
    .map(({ id }) => ({ part: 'documents', message: `${id} does not match its bytes` }));
}

/** Reads each body by itself: one that can't be read takes no other along. */
function bodyFaults(connection: SqliteConnection, table: BodyTable): LedgerFault[] {
  const shape = bodyRow(BODIES[table]);
  const sql = `SELECT seq, body, digest FROM ${table} WHERE seq = ?`;
  const isIntact = (seq: number): boolean => {
    const row = connection.get(sql, [seq], storedRow);
    return row !== undefined && digestOf(row.body) === row.digest && shape.safeParse(row).success;
  };
  return connection
    .all(`SELECT seq FROM ${table} ORDER BY seq`, [], seqRow)
    .flatMap(({ seq }) =>
      looked(
        table,
        () =>
          isIntact(seq) ? [] : [{ part: table, message: `row ${seq} of ${table} was altered` }],
        `row ${seq} of ${table} can no longer be read`,
      ),
    );
}

/**
 * Looks at the file's pages, its schema, the references between rows, every value against its
 * digest, and every row against the chain. Each thing that is wrong is named once.
 */
export function ledgerFaults(connection: SqliteConnection): LedgerFault[] {
  const found = [
    ...looked('file', () => pageFaults(connection)),
    ...looked('schema', () => schemaFaults(connection)),
    ...looked('references', () => orphanFaults(connection)),
    ...looked('documents', () => documentFaults(connection)),
    ...BODY_TABLES.flatMap((table) => looked(table, () => bodyFaults(connection, table))),
    ...looked('chain', () => chainFaults(connection)),
  ];
  return [...new Map(found.map((fault) => [fault.message, fault])).values()];
}
