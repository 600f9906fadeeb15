import {
  type Document,
  type DocumentMetadata,
  documentMetadataSchema,
  type Extraction,
  extractionSchema,
} from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { DocumentRecord } from '../../ports/ledger.js';
import { bodyOf, digestRow, idRow } from './ledger-rows.js';
import type { SqliteCaptures } from './sqlite-captures.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Appends what is new of captured documents to a ledger. */
export class SqliteDocumentRecord {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;
  readonly #captures: SqliteCaptures;

  constructor(connection: SqliteConnection, chain: SqliteChain, captures: SqliteCaptures) {
    this.#connection = connection;
    this.#chain = chain;
    this.#captures = captures;
  }

  /** @returns Whether anything of it is new. */
  record({ capture, document, extraction }: DocumentRecord): boolean {
    if (capture.sha256 !== document.sha256 || extraction.documentId !== document.id) {
      throw new CorroborateError(
        'internal-error',
        `Capture ${capture.id}, document ${document.id} and extraction ${extraction.id} are not of one thing`,
      );
    }
    return this.#connection.transact(() => {
      const news = [
        this.#appendDocument(document),
        this.#captures.append(document.id, capture),
        this.#appendExtraction(extraction),
      ];
      return news.includes(true);
    });
  }

  /** @returns Whether it differs from the metadata in force. */
  describe(documentId: string, metadata: DocumentMetadata): boolean {
    return this.#connection.transact(() => {
      const inForce = this.#connection.get(
        'SELECT digest FROM document_metadata WHERE document_id = ? ORDER BY seq DESC LIMIT 1',
        [documentId],
        digestRow,
      );
      if (inForce === undefined) {
        throw new CorroborateError('not-found', `The dossier holds no document ${documentId}`, {
          hint: 'List the documents with `list documents`.',
        });
      }
      const { digest } = bodyOf(documentMetadataSchema, metadata);
      if (inForce.digest === digest) return false;
      this.#appendMetadata(documentId, metadata);
      return true;
    });
  }

  #holds(sql: string, values: readonly string[]): boolean {
    return this.#connection.get(sql, values, idRow) !== undefined;
  }

  #appendDocument({ id, sha256, bytes, mediaType, metadata }: Document): boolean {
    if (this.#holds('SELECT id FROM documents WHERE id = ?', [id])) return false;
    this.#chain.record('documents', { id, sha256, bytes, media_type: mediaType });
    this.#appendMetadata(id, metadata);
    return true;
  }

  #appendMetadata(documentId: string, metadata: DocumentMetadata): void {
    const stored = bodyOf(documentMetadataSchema, metadata);
    this.#chain.record('document_metadata', { document_id: documentId, ...stored });
  }

  #appendExtraction(extraction: Extraction): boolean {
    if (this.#holds('SELECT id FROM extractions WHERE id = ?', [extraction.id])) return false;
    const { id, documentId } = extraction;
    const stored = bodyOf(extractionSchema, extraction);
    this.#chain.record('extractions', { id, document_id: documentId, ...stored });
    return true;
  }
}
