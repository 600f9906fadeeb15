import { CorroborateError } from '../../model/error.js';
import {
  type RecordedRuling,
  type Ruling,
  rulingSchema,
  type Withdrawal,
  withdrawalSchema,
} from '../../model/ruling.js';
import { noSuchRuling, withdrawnAlready } from '../ledger/ledger-refusals.js';
import { bodyOf, bodyRow, idRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The rulings of a ledger and their withdrawals. */
export class SqliteRulings {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  append(ruling: Ruling): void {
    const { body, digest } = bodyOf(rulingSchema, ruling);
    this.#connection.transact(() => {
      if (this.#holds('SELECT id FROM rulings WHERE id = ?', ruling.id))
        throw new CorroborateError('internal-error', `Ruling ${ruling.id} is recorded already`);
      this.#connection.insert('INSERT INTO rulings (id, body, digest) VALUES (?, ?, ?)', [
        ruling.id,
        body,
        digest,
      ]);
    });
  }

  withdraw(withdrawal: Withdrawal): void {
    const { ruling } = withdrawal;
    const { body, digest } = bodyOf(withdrawalSchema, withdrawal);
    this.#connection.transact(() => {
      if (!this.#holds('SELECT id FROM rulings WHERE id = ?', ruling)) throw noSuchRuling(ruling);
      const known = 'SELECT ruling_id AS id FROM withdrawals WHERE ruling_id = ?';
      if (this.#holds(known, ruling)) throw withdrawnAlready(ruling);
      this.#connection.insert(
        'INSERT INTO withdrawals (ruling_id, body, digest) VALUES (?, ?, ?)',
        [ruling, body, digest],
      );
    });
  }

  all(): RecordedRuling[] {
    const withdrawals = new Map(
      this.#connection
        .all('SELECT body FROM withdrawals', [], bodyRow(withdrawalSchema))
        .map(({ body: { ruling, ...act } }) => [ruling, act]),
    );
    return this.#connection
      .all('SELECT body FROM rulings ORDER BY seq', [], bodyRow(rulingSchema))
      .map(({ body }) => ({ ...body, withdrawn: withdrawals.get(body.id) ?? null }));
  }

  #holds(sql: string, id: string): boolean {
    return this.#connection.get(sql, [id], idRow) !== undefined;
  }
}
