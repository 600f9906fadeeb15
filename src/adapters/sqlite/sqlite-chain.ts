import { z } from 'zod';
import type { LedgerHead } from '../../model/ledger-head.js';
import { CHAIN_ROOT, type ChainEntry, chainDigest } from '../ledger/chain-digest.js';
import { CHAINED_TABLES, type ChainedTable } from './chained-tables.js';
import type { SqliteConnection, SqliteValue } from './sqlite-connection.js';

const headRow = z.object({ entries: z.int(), digest: z.string() });

/** The name of the entry that begins a chain. */
export const BEGINNING = 'beginning';

/** The chain of a ledger: whatever is recorded is recorded through it. */
export class SqliteChain {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  /** Inserts a row and its entry; within a transaction. */
  record(table: ChainedTable, row: Readonly<Record<string, SqliteValue>>): void {
    const columns = Object.keys(row);
    const seq = this.#connection.insert(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
    const values = CHAINED_TABLES[table].map((column) => row[column] ?? null);
    this.append({ table, row: seq, values });
  }

  /** Appends an entry; within a transaction. */
  append(entry: Omit<ChainEntry, 'seq'>): void {
    const { entries, digest: before } = this.head();
    const seq = entries + 1;
    const digest = chainDigest(before, { seq, ...entry });
    this.#connection.insert(
      'INSERT INTO chain (seq, table_name, row_seq, digest) VALUES (?, ?, ?, ?)',
      [seq, entry.table, entry.row, digest],
    );
  }

  head(): LedgerHead {
    const sql = 'SELECT seq AS entries, digest FROM chain ORDER BY seq DESC LIMIT 1';
    return this.#connection.get(sql, [], headRow) ?? { entries: 0, digest: CHAIN_ROOT };
  }

  /** Whether a head is, or once was, that of this chain. */
  holds({ entries, digest }: LedgerHead): boolean {
    const sql = 'SELECT seq AS entries, digest FROM chain WHERE seq = ?';
    return this.#connection.get(sql, [entries], headRow)?.digest === digest;
  }
}
