import { z } from 'zod';
import {
  type Capture,
  captureSchema,
  inOrderTaken,
  isNewCapture,
  type WebCapture,
} from '../../model/capture.js';
import { materialPositionOf } from './ledger-position.js';
import { bodyOf, bodyRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Both tables, each in the order of recording; what was taken again comes after the first time. */
const all = (columns: string, where: string): string =>
  `SELECT ${columns} FROM (
     SELECT 0 AS again, seq, document_id, address, body FROM captures
     UNION ALL SELECT 1, seq, document_id, address, body FROM recaptures
   ) WHERE ${where} ORDER BY again, seq`;

const OF_DOCUMENT = all('body', 'document_id = ?');
const AT_ADDRESS = all('document_id, body', 'address = ?');
const OF_THE_WEB = all('document_id, body', "address LIKE 'http://%' OR address LIKE 'https://%'");

const row = z.object({ document_id: z.string(), body: z.string() });

const captureOf = ({ document_id, body }: z.output<typeof row>): WebCapture => ({
  ...captureSchema.parse(JSON.parse(body)),
  documentId: document_id,
});

/** What was taken where, and when. */
export class SqliteCaptures {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;
  #heldOfTheWeb: { at: string; captures: readonly WebCapture[] } | undefined;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  /** To be called in a transaction. @returns Whether it says anything that others do not. */
  append(documentId: string, capture: Capture): boolean {
    const { id, address } = capture;
    const known = this.#at(address);
    if (!isNewCapture(known, { ...capture, documentId })) return false;
    const again = known.some((other) => other.documentId === documentId);
    const stored = bodyOf(captureSchema, capture);
    const table = again ? 'recaptures' : 'captures';
    this.#chain.record(table, { id, document_id: documentId, address, ...stored });
    return true;
  }

  of(documentId: string): Capture[] {
    const rows = this.#connection.all(OF_DOCUMENT, [documentId], bodyRow(captureSchema));
    return rows.map(({ body }) => body);
  }

  at(address: string): WebCapture[] {
    return inOrderTaken(this.#at(address));
  }

  ofTheWeb(): readonly WebCapture[] {
    const at = materialPositionOf(this.#connection);
    if (this.#heldOfTheWeb?.at !== at) {
      const captures = this.#connection.all(OF_THE_WEB, [], row).map(captureOf);
      this.#heldOfTheWeb = { at, captures };
    }
    return this.#heldOfTheWeb.captures;
  }

  #at(address: string): WebCapture[] {
    return this.#connection.all(AT_ADDRESS, [address], row).map(captureOf);
  }
}
