import { type Publisher, publisherSchema } from '../../model/publisher.js';
import { publisherChanged } from '../ledger/ledger-refusals.js';
import { bodyOf, bodyRow, digestRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The publishers of a ledger: of each name, the newest entry is in force. */
export class SqlitePublishers {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  /** @returns Whether it differs from the entry in force. */
  register(publisher: Publisher, { expected }: { expected?: string } = {}): boolean {
    const { body, digest } = bodyOf(publisherSchema, publisher);
    return this.#connection.transact(() => {
      const inForce = this.#connection.get(
        'SELECT digest FROM publishers WHERE name = ? ORDER BY seq DESC LIMIT 1',
        [publisher.name],
        digestRow,
      );
      if (expected !== undefined && inForce?.digest.slice(0, expected.length) !== expected)
        throw publisherChanged(publisher.name);
      if (inForce?.digest === digest) return false;
      this.#chain.record('publishers', { name: publisher.name, body, digest });
      return true;
    });
  }

  /** By name. */
  inForce(): Publisher[] {
    const sql = 'SELECT body FROM publishers_in_force';
    const rows = this.#connection.all(sql, [], bodyRow(publisherSchema));
    return rows.map(({ body }) => body).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Digests of the entries in force. */
  digests(): string[] {
    const sql = 'SELECT digest FROM publishers_in_force';
    return this.#connection.all(sql, [], digestRow).map(({ digest }) => digest);
  }
}
