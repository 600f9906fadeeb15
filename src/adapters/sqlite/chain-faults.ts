import { z } from 'zod';
import type { LedgerFault } from '../../ports/ledger.js';
import { CHAIN_ROOT, chainDigest } from '../ledger/chain-digest.js';
import { chainedRows } from './chained-rows.js';
import { CHAINED_NAMES, type ChainedTable } from './chained-tables.js';
import { BEGINNING } from './sqlite-chain.js';
import type { SqliteConnection, SqliteValue } from './sqlite-connection.js';

const entryRow = z.object({
  seq: z.int(),
  table_name: z.string(),
  row_seq: z.int(),
  digest: z.string(),
});
type Entry = z.output<typeof entryRow>;

type Rows = ReadonlyMap<string, Map<number, SqliteValue[]>>;

/** What the row of an entry holds; nothing where the row is gone. */
function valuesOf({ table_name, row_seq }: Entry, rows: Rows): SqliteValue[] | undefined {
  if (table_name === BEGINNING) return [];
  const table = rows.get(table_name);
  const values = table?.get(row_seq);
  table?.delete(row_seq);
  return values;
}

function faultOf(entry: Entry, expected: number, before: string, rows: Rows): LedgerFault | null {
  const { seq, table_name, row_seq, digest } = entry;
  const values = valuesOf(entry, rows);
  if (seq !== expected)
    return { part: 'chain', message: `entry ${expected} of the chain is missing` };
  if (values === undefined)
    return { part: table_name, message: `row ${row_seq} of ${table_name} is gone` };
  if (chainDigest(before, { seq, table: table_name, row: row_seq, values }) === digest) return null;
  return table_name === BEGINNING
    ? { part: 'chain', message: 'the beginning of the chain was altered' }
    : { part: table_name, message: `row ${row_seq} of ${table_name} was altered` };
}

/**
 * Computes the chain anew from what the tables hold. After an entry that doesn't hold it goes on
 * from the digest that is stored, so that one change is one fault.
 */
export function chainFaults(connection: SqliteConnection): LedgerFault[] {
  const rows = new Map<string, Map<number, SqliteValue[]>>(
    CHAINED_NAMES.map((table: ChainedTable) => [table, chainedRows(connection, table)]),
  );
  const sql = 'SELECT seq, table_name, row_seq, digest FROM chain ORDER BY seq';
  const faults: LedgerFault[] = [];
  let before = CHAIN_ROOT;
  let expected = 1;
  for (const entry of connection.all(sql, [], entryRow)) {
    const fault = faultOf(entry, expected, before, rows);
    if (fault !== null) faults.push(fault);
    before = entry.digest;
    expected = entry.seq + 1;
  }
  if (expected === 1) faults.push({ part: 'chain', message: 'the chain is gone' });
  for (const [part, left] of rows) {
    for (const row of left.keys())
      faults.push({
        part,
        message: `row ${row} of ${part} was inserted: the chain has no entry for it`,
      });
  }
  return faults;
}
