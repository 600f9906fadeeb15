import { z } from 'zod';
import { type Capture, captureSchema, type WebCapture } from '../../model/capture.js';
import type { Document } from '../../model/document.js';
import { materialPositionOf } from './ledger-position.js';
import { bodyRow, documentOf, documentRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

const DOCUMENTS = `
  SELECT documents.id, sha256, bytes, media_type, metadata.body
  FROM documents JOIN metadata_in_force AS metadata ON metadata.document_id = documents.id`;

const DOCUMENT = `
  SELECT documents.id, sha256, bytes, media_type, metadata.body
  FROM documents JOIN document_metadata AS metadata ON metadata.document_id = documents.id`;

const WEB_CAPTURES = `
  SELECT document_id, body FROM captures
  WHERE address LIKE 'http://%' OR address LIKE 'https://%' ORDER BY seq`;

const webCaptureRow = z.object({ document_id: z.string(), body: z.string() });

/** The documents of a ledger with their metadata in force. */
export class SqliteDocuments {
  readonly #connection: SqliteConnection;
  #heldCaptures: { at: string; captures: readonly WebCapture[] } | undefined;
  #held: { at: string; documents: readonly Document[] } | undefined;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  one(id: string): Document | undefined {
    return this.#newest('documents.id', id);
  }

  byHash(sha256: string): Document | undefined {
    return this.#newest('documents.sha256', sha256);
  }

  /** By id. Read anew only after something was written: each question asks for them. */
  all(): readonly Document[] {
    const at = materialPositionOf(this.#connection);
    if (this.#held?.at !== at) {
      const rows = this.#connection.all(`${DOCUMENTS} ORDER BY documents.id`, [], documentRow);
      this.#held = { at, documents: rows.map(documentOf) };
    }
    return this.#held.documents;
  }

  /** In the order of recording. */
  webCaptures(): readonly WebCapture[] {
    const at = materialPositionOf(this.#connection);
    if (this.#heldCaptures?.at !== at) {
      const rows = this.#connection.all(WEB_CAPTURES, [], webCaptureRow);
      const captures = rows.map(({ document_id, body }) => ({
        ...captureSchema.parse(JSON.parse(body)),
        documentId: document_id,
      }));
      this.#heldCaptures = { at, captures };
    }
    return this.#heldCaptures.captures;
  }

  /** Of one document, in the order of recording. */
  captures(documentId: string): Capture[] {
    const sql = 'SELECT body FROM captures WHERE document_id = ? ORDER BY seq';
    return this.#connection.all(sql, [documentId], bodyRow(captureSchema)).map(({ body }) => body);
  }

  #newest(column: 'documents.id' | 'documents.sha256', value: string): Document | undefined {
    const sql = `${DOCUMENT} WHERE ${column} = ? ORDER BY metadata.seq DESC LIMIT 1`;
    const row = this.#connection.get(sql, [value], documentRow);
    return row && documentOf(row);
  }
}
