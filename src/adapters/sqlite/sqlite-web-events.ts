import { type WebEvent, webEventSchema } from '../../model/web-run.js';
import type { WebEventFilter } from '../../ports/web-record.js';
import { bodyOf, bodyRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The runs over the web that a ledger holds. */
export class SqliteWebEvents {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  append(event: WebEvent): void {
    const { run, kind } = event;
    const stored = bodyOf(webEventSchema, event);
    this.#connection.transact(() => this.#chain.record('web_events', { run, kind, ...stored }));
  }

  some({ run, kind }: WebEventFilter): WebEvent[] {
    const wanted = [
      ...(run === undefined ? [] : [['run = ?', run] as const]),
      ...(kind === undefined ? [] : [['kind = ?', kind] as const]),
    ];
    const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(([test]) => test).join(' AND ')}`;
    const sql = `SELECT body FROM web_events ${where} ORDER BY seq`;
    const values = wanted.map(([, value]) => value);
    return this.#connection.all(sql, values, bodyRow(webEventSchema)).map(({ body }) => body);
  }
}
