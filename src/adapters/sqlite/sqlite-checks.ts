import { z } from 'zod';
import { type Check, checkSchema } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import { type KeptSentence, keptSentenceSchema } from '../../model/kept-sentence.js';
import { bodyOf, bodyRow, idRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

const keptSentences = z.array(keptSentenceSchema);

/** The checks of a ledger, with the sentences that were judged for each. */
export class SqliteChecks {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  append(check: Check, sentences: readonly KeptSentence[]): void {
    const { body, digest } = bodyOf(checkSchema, check);
    const judged = bodyOf(keptSentences, [...sentences]);
    this.#connection.transact(() => {
      if (this.#connection.get('SELECT id FROM checks WHERE id = ?', [check.id], idRow))
        throw new CorroborateError('internal-error', `Check ${check.id} is recorded already`);
      this.#connection.insert('INSERT INTO checks (id, body, digest) VALUES (?, ?, ?)', [
        check.id,
        body,
        digest,
      ]);
      this.#connection.insert('INSERT INTO sentences (check_id, body, digest) VALUES (?, ?, ?)', [
        check.id,
        judged.body,
        judged.digest,
      ]);
    });
  }

  one(id: string): Check | undefined {
    const sql = 'SELECT body FROM checks WHERE id = ?';
    return this.#connection.get(sql, [id], bodyRow(checkSchema))?.body;
  }

  /** Newest first. */
  all(): Check[] {
    const sql = 'SELECT body FROM checks ORDER BY seq DESC';
    return this.#connection.all(sql, [], bodyRow(checkSchema)).map(({ body }) => body);
  }

  /** What was judged for a check; nothing for one of before sentences were kept. */
  sentences(id: string): KeptSentence[] {
    const sql = 'SELECT body FROM sentences WHERE check_id = ?';
    return this.#connection.get(sql, [id], bodyRow(keptSentences))?.body ?? [];
  }
}
