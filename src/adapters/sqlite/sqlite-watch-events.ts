import { type WatchEvent, watchEventSchema } from '../../model/watch.js';
import { bodyOf, bodyRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** What a ledger holds of watched sources. */
export class SqliteWatchEvents {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  append(event: WatchEvent): void {
    const stored = bodyOf(watchEventSchema, event);
    this.#connection.transact(() => this.#chain.record('watch_events', stored));
  }

  all(): WatchEvent[] {
    const sql = 'SELECT body FROM watch_events ORDER BY seq';
    return this.#connection.all(sql, [], bodyRow(watchEventSchema)).map(({ body }) => body);
  }
}
