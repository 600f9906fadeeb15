import { z } from 'zod';
import { type AccessEntry, accessEntrySchema } from '../../model/access-entry.js';
import {
  type AccessToken,
  accessTokenSchema,
  type RecordedToken,
} from '../../model/access-token.js';
import { CorroborateError } from '../../model/error.js';
import type { AccessRecord } from '../../ports/access-record.js';
import { bodyOf, bodyRow, idRow } from './ledger-rows.js';
import { migrate } from './migrate.js';
import { accessMigration } from './migrations/access-0001-tokens.js';
import { boundedLogMigration } from './migrations/access-0002-bounded-log.js';
import { LOG_PARTS, type LogPart } from './migrations/log-parts.js';
import { SqliteConnection } from './sqlite-connection.js';

const BUSY_TIMEOUT_MS = 10_000;

const TOKENS = `
  SELECT tokens.body, revocations.at AS revoked
  FROM tokens LEFT JOIN revocations ON revocations.token_id = tokens.id`;

const tokenRow = bodyRow(accessTokenSchema).extend({ revoked: z.string().nullable() });

const recorded = ({ body, revoked }: z.output<typeof tokenRow>): RecordedToken => ({
  ...body,
  revokedAt: revoked,
});

/** Access tokens and the log of a server in a SQLite file of its own. */
export class SqliteAccessRecord implements AccessRecord {
  readonly #connection: SqliteConnection;

  private constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  /**
   * Opens the record, or makes it.
   *
   * @param path - Absolute path of the file.
   * @throws {CorroborateError} `dossier-damaged`, `dossier-too-new`, `dossier-locked`,
   *   `access-denied`, `storage-full`.
   */
  static open(path: string): SqliteAccessRecord {
    const connection = new SqliteConnection(path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      connection.execute(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
      );
      migrate(connection, [accessMigration, boundedLogMigration]);
      return new SqliteAccessRecord(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  async append(token: AccessToken): Promise<void> {
    const { body } = bodyOf(accessTokenSchema, token);
    this.#connection.transact(() => {
      if (this.#holds('SELECT id FROM tokens WHERE id = ?', token.id))
        throw new CorroborateError('internal-error', `Token ${token.id} is recorded already`);
      this.#connection.insert('INSERT INTO tokens (id, sha256, body) VALUES (?, ?, ?)', [
        token.id,
        token.sha256,
        body,
      ]);
    });
  }

  async revoke(id: string, at: string): Promise<void> {
    this.#connection.transact(() => {
      if (!this.#holds('SELECT id FROM tokens WHERE id = ?', id))
        throw new CorroborateError('not-found', `There is no access token ${id}`, {
          hint: 'See them with: corroborate token list',
        });
      if (this.#holds('SELECT token_id AS id FROM revocations WHERE token_id = ?', id)) return;
      this.#connection.insert('INSERT INTO revocations (token_id, at) VALUES (?, ?)', [id, at]);
    });
  }

  async tokens(): Promise<RecordedToken[]> {
    return this.#connection.all(`${TOKENS} ORDER BY tokens.seq`, [], tokenRow).map(recorded);
  }

  async tokenOf(sha256: string): Promise<RecordedToken | undefined> {
    const row = this.#connection.get(`${TOKENS} WHERE tokens.sha256 = ?`, [sha256], tokenRow);
    return row && recorded(row);
  }

  async log(entry: AccessEntry): Promise<void> {
    const { body } = bodyOf(accessEntrySchema, entry);
    const part: LogPart = entry.who === null ? 'strangers' : 'log';
    this.#connection.transact(() => {
      this.#connection.insert(`INSERT INTO ${part} (body) VALUES (?)`, [body]);
      const beyond = `seq <= (SELECT max(seq) FROM ${part}) - ${LOG_PARTS[part]}`;
      this.#connection.insert(`DELETE FROM ${part} WHERE ${beyond}`, []);
    });
  }

  async entries(limit: number): Promise<AccessEntry[]> {
    const lasts = (['log', 'strangers'] as const).map(
      (part) => `SELECT * FROM (SELECT seq, body FROM ${part} ORDER BY seq DESC LIMIT ?)`,
    );
    const sql = `SELECT body FROM (${lasts.join(' UNION ALL ')}) ORDER BY body ->> 'at' DESC, seq DESC LIMIT ?`;
    const rows = this.#connection.all(sql, [limit, limit, limit], bodyRow(accessEntrySchema));
    return rows.map(({ body }) => body);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #holds(sql: string, id: string): boolean {
    return this.#connection.get(sql, [id], idRow) !== undefined;
  }
}
