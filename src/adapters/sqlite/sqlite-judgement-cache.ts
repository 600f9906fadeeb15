import { rmSync } from 'node:fs';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import type { Judgement } from '../../ports/judge.js';
import type { JudgedPair, JudgementCache } from '../../ports/judgement-cache.js';
import { digestOf } from '../ledger/digest.js';
import { SqliteConnection } from './sqlite-connection.js';

/** Raised when the table or what judges make of a pair changes: files of other versions go. */
const VERSION = 1;

/** A cache is no reason to wait: who is refused goes without it. */
const BUSY_TIMEOUT_MS = 1_000;

const SCHEMA = `
CREATE TABLE judgements (
  key TEXT PRIMARY KEY,
  relevance REAL NOT NULL,
  supports REAL NOT NULL,
  refutes REAL NOT NULL,
  qualifies REAL NOT NULL,
  neither REAL NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = ${VERSION};`;

const versionRow = z.object({ user_version: z.int() });

const probability = z.number().min(0).max(1);
const judgementRow = z.object({
  relevance: probability,
  supports: probability,
  refutes: probability,
  qualifies: probability,
  neither: probability,
});

/** The judge and the whole pair but for the claim's number in its question. */
function keyOf(judge: string, { claim, sentence }: JudgedPair): string {
  const { text, before, after, heading, title, publisher, date } = sentence;
  const { text: claimed, negation, subject, predicate, negated, quantities, dates } = claim;
  const counted = quantities.map(({ value, unit, bound }) => [value, unit, bound]);
  return digestOf(
    JSON.stringify([
      judge,
      [claimed, negation, subject, predicate, negated, counted, dates],
      [text, before, after, heading, title, publisher, date],
    ]),
  );
}

/**
 * Judgements in a SQLite file of their own beside the ledger. Any number of processes may have it
 * open. A file that is damaged or of another version is thrown away and made anew; where that
 * fails, or another process keeps it busy, judgements are made again and none are kept.
 */
export class SqliteJudgementCache implements JudgementCache {
  readonly #path: string;
  #connection: SqliteConnection | undefined;

  /** @param path - Absolute path of the file, which need not exist. Never fails. */
  constructor(path: string) {
    this.#path = path;
    this.#connection = this.#opened();
  }

  async find(judge: string, pairs: readonly JudgedPair[]): Promise<(Judgement | undefined)[]> {
    const sql = `SELECT relevance, supports, refutes, qualifies, neither
      FROM judgements WHERE key = ?`;
    const found = this.#use((connection) =>
      pairs.map((pair) => {
        const row = connection.get(sql, [keyOf(judge, pair)], judgementRow);
        if (row === undefined) return undefined;
        const { relevance, ...stances } = row;
        return { relevance, stances };
      }),
    );
    return found ?? pairs.map(() => undefined);
  }

  async keep(
    judge: string,
    entries: readonly { pair: JudgedPair; judgement: Judgement }[],
  ): Promise<void> {
    const sql = `INSERT OR IGNORE INTO judgements
      (key, relevance, supports, refutes, qualifies, neither) VALUES (?, ?, ?, ?, ?, ?)`;
    this.#use((connection) =>
      connection.transact(() => {
        for (const { pair, judgement } of entries) {
          const { supports, refutes, qualifies, neither } = judgement.stances;
          const values = [judgement.relevance, supports, refutes, qualifies, neither];
          connection.insert(sql, [keyOf(judge, pair), ...values]);
        }
      }),
    );
  }

  async close(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
  }

  /** The result, or undefined where there is no use of the file now. */
  #use<Result>(work: (connection: SqliteConnection) => Result): Result | undefined {
    if (this.#connection === undefined) return undefined;
    try {
      return work(this.#connection);
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      if (error.code === 'dossier-damaged') this.#startAnew();
      return undefined;
    }
  }

  #startAnew(): void {
    this.#connection?.close();
    this.#connection = this.#remade();
  }

  #opened(): SqliteConnection | undefined {
    try {
      return this.#connect();
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      return error.code === 'dossier-damaged' ? this.#remade() : undefined;
    }
  }

  #remade(): SqliteConnection | undefined {
    try {
      for (const ending of ['', '-wal', '-shm']) rmSync(`${this.#path}${ending}`, { force: true });
      return this.#connect();
    } catch {
      // It lies in a folder that can't be written, or another process holds it fast.
      return undefined;
    }
  }

  #connect(): SqliteConnection {
    const connection = new SqliteConnection(this.#path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      connection.transact(() => {
        const version = connection.get('PRAGMA user_version', [], versionRow)?.user_version ?? 0;
        if (version === 0) connection.execute(SCHEMA);
        else if (version !== VERSION) {
          throw new CorroborateError('dossier-damaged', `Of another version: ${this.#path}`);
        }
      });
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}
