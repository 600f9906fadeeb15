import { z } from 'zod';
import { type Check, checkSchema } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import { type KeptSentence, keptSentenceSchema } from '../../model/kept-sentence.js';
import { digestOf } from '../ledger/digest.js';
import { bodyOf, bodyRow, idRow, storedRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { damagedLedger } from './translate-error.js';

const keptSentences = z.array(keptSentenceSchema);

/** The checks of a ledger, with the sentences that were judged for each. */
export class SqliteChecks {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  append(check: Check, sentences: readonly KeptSentence[]): void {
    const { body, digest } = bodyOf(checkSchema, check);
    const judged = bodyOf(keptSentences, [...sentences]);
    this.#connection.transact(() => {
      if (this.#connection.get('SELECT id FROM checks WHERE id = ?', [check.id], idRow))
        throw new CorroborateError('internal-error', `Check ${check.id} is recorded already`);
      this.#chain.record('checks', { id: check.id, body, digest });
      this.#chain.record('sentences', { check_id: check.id, ...judged });
    });
  }

  /** @throws {CorroborateError} `dossier-damaged` where it is not what was recorded. */
  one(id: string): Check | undefined {
    const sql = 'SELECT seq, body, digest FROM checks WHERE id = ?';
    const row = this.#connection.get(sql, [id], storedRow);
    if (row === undefined) return undefined;
    if (digestOf(row.body) !== row.digest)
      throw damagedLedger(this.#connection.path, `row ${row.seq} of checks was altered`);
    return checkSchema.parse(JSON.parse(row.body));
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
