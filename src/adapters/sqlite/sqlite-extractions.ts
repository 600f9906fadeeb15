import { type Extraction, extractionSchema } from '../../model/document.js';
import type { DocumentState } from '../ledger/revision.js';
import { bodyRow, documentStateRow, idRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The extractions of a ledger: of each document, the newest is in force. */
export class SqliteExtractions {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  /** The newest of each named document; of all documents where none are named. */
  *some(documentIds?: readonly string[]): Iterable<Extraction> {
    const ids = documentIds ?? this.#documentIds();
    for (const id of ids) {
      const row = this.#connection.get(
        'SELECT body FROM extractions WHERE document_id = ? ORDER BY seq DESC LIMIT 1',
        [id],
        bodyRow(extractionSchema),
      );
      if (row !== undefined) yield row.body;
    }
  }

  /** Of those in force, by the id of the document. */
  ids(): Map<string, string> {
    return new Map(this.states().map(({ id, extraction }) => [id, extraction]));
  }

  one(id: string): Extraction | undefined {
    const sql = 'SELECT body FROM extractions WHERE id = ?';
    return this.#connection.get(sql, [id], bodyRow(extractionSchema))?.body;
  }

  /** What is in force of each document. */
  states(): DocumentState[] {
    return this.#connection.all(
      `SELECT document_id AS id, digest AS metadata,
         (SELECT id FROM extractions WHERE extractions.document_id = metadata.document_id
          ORDER BY seq DESC LIMIT 1) AS extraction
       FROM metadata_in_force AS metadata ORDER BY document_id`,
      [],
      documentStateRow,
    );
  }

  #documentIds(): string[] {
    return this.#connection
      .all('SELECT id FROM documents ORDER BY id', [], idRow)
      .map(({ id }) => id);
  }
}
