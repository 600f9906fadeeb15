import { join } from 'node:path';
import Database from 'libsql';
import { CHAIN_ROOT, chainDigest } from '../src/adapters/ledger/chain-digest.js';
import { digestOf } from '../src/adapters/ledger/digest.js';
import { CHAINED_NAMES, CHAINED_TABLES } from '../src/adapters/sqlite/chained-tables.js';

/** How far somebody goes to make the record look untouched. */
export type Care =
  /** The value alone is changed. */
  | 'none'
  /** The digests of values are made anew too. */
  | 'digests'
  /** … and so is the whole chain, as somebody would who has read the source. */
  | 'chain';

export const ledgerFile = (dossier: string): string => join(dossier, '.corroborate/ledger.sqlite');

const rowsOf = (database: Database.Database, sql: string): Record<string, string | number>[] =>
  database.prepare(sql).all([]) as Record<string, string | number>[];

function renewDigests(database: Database.Database): void {
  for (const table of CHAINED_NAMES) {
    if (!CHAINED_TABLES[table].some((column) => column === 'digest')) continue;
    for (const { seq, body } of rowsOf(database, `SELECT seq, body FROM ${table}`))
      database
        .prepare(`UPDATE ${table} SET digest = ? WHERE seq = ?`)
        .run([digestOf(String(body)), Number(seq)]);
  }
}

/** Makes the chain anew over the entries whose rows are still there. */
function renewChain(database: Database.Database): void {
  const entries = rowsOf(database, 'SELECT table_name, row_seq FROM chain ORDER BY seq');
  database.exec('DELETE FROM chain');
  let before = CHAIN_ROOT;
  let seq = 0;
  for (const { table_name, row_seq } of entries) {
    const table = CHAINED_NAMES.find((name) => name === table_name);
    const [row] = table ? rowsOf(database, `SELECT * FROM ${table} WHERE seq = ${row_seq}`) : [];
    if (table !== undefined && row === undefined) continue;
    const values = table ? CHAINED_TABLES[table].map((column) => row?.[column] ?? null) : [];
    seq += 1;
    before = chainDigest(before, { seq, table: String(table_name), row: Number(row_seq), values });
    database
      .prepare('INSERT INTO chain (seq, table_name, row_seq, digest) VALUES (?, ?, ?, ?)')
      .run([seq, String(table_name), Number(row_seq), before]);
  }
}

/** Changes a ledger by SQL with its triggers out of the way, and puts them back. */
export function tamper(dossier: string, care: Care, sql: string): void {
  const database = new Database(ledgerFile(dossier));
  try {
    const triggers = rowsOf(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    database.exec('PRAGMA foreign_keys = OFF');
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    database.exec(sql);
    if (care !== 'none') renewDigests(database);
    if (care === 'chain') renewChain(database);
    for (const { sql: trigger } of triggers) database.exec(String(trigger));
    settle(database);
  } finally {
    database.close();
  }
}

/** Changes a ledger by SQL and nothing else. */
export function execute(dossier: string, sql: string): void {
  const database = new Database(ledgerFile(dossier));
  try {
    database.exec(sql);
    settle(database);
  } finally {
    database.close();
  }
}

/** Has the main file hold everything, so that no log undoes what is done to it. */
export function settled(dossier: string): string {
  const file = ledgerFile(dossier);
  const database = new Database(file);
  try {
    settle(database);
  } finally {
    database.close();
  }
  return file;
}

const settle = (database: Database.Database): void => {
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
};
