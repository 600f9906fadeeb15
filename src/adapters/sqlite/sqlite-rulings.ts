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
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The rulings of a ledger and their withdrawals. */
export class SqliteRulings {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  append(ruling: Ruling): void {
    const { body, digest } = bodyOf(rulingSchema, ruling);
    this.#connection.transact(() => {
      if (this.#holds('SELECT id FROM rulings WHERE id = ?', ruling.id))
        throw new CorroborateError('internal-error', `Ruling ${ruling.id} is recorded already`);
      this.#chain.record('rulings', { id: ruling.id, body, digest });
    });
  }

  withdraw(withdrawal: Withdrawal): void {
    const { ruling } = withdrawal;
    const { body, digest } = bodyOf(withdrawalSchema, withdrawal);
    this.#connection.transact(() => {
      if (!this.#holds('SELECT id FROM rulings WHERE id = ?', ruling)) throw noSuchRuling(ruling);
      const known = 'SELECT ruling_id AS id FROM withdrawals WHERE ruling_id = ?';
      if (this.#holds(known, ruling)) throw withdrawnAlready(ruling);
      this.#chain.record('withdrawals', { ruling_id: ruling, body, digest });
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
