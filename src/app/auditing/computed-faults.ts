import { isDeepStrictEqual } from 'node:util';
import type { ComputedFinding } from '../../model/computed.js';
import { CorroborateError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import type { Table } from '../../model/table.js';
import type { SqlValue, TableStore } from '../../ports/table-store.js';
import type { ReportAudit } from '../outputs/audit.js';
import { AUDIT } from './settings.js';

type Fault = ReportAudit['faults'][number];

/** A register may hold as a decimal what one of its tables holds as a whole number. */
const isSame = (a: SqlValue, b: SqlValue): boolean =>
  String(a) === String(b) ||
  (a !== null && b !== null && a !== '' && b !== '' && Number(a) === Number(b));

/** The rows of a table that a report shows, by their numbers: the columns that it shows of them. */
async function rowsIn(
  table: Table,
  numbers: readonly number[],
  columns: readonly string[],
  store: TableStore,
): Promise<Map<number, Map<string, SqlValue>>> {
  const own = columns.filter((name) => table.columns.some((one) => one.name === name));
  const fields = own.map((name) => `"${name}"`).join(', ');
  const sql = `SELECT ${fields} FROM "${table.name}" WHERE _row IN (${numbers.join(', ')})`;
  const limits = { rows: numbers.length, seconds: AUDIT.querySeconds };
  const { rows, sources } = await store.query(sql, limits);
  return new Map(
    rows.map((cells, at) => [
      sources[at]?.row ?? 0,
      new Map(own.map((name, place) => [name, cells[place] ?? null])),
    ]),
  );
}

/** Rows that are not in their table as a report shows them, counted from 0. */
async function changedRows({ rows, shown }: ComputedFinding, store: TableStore): Promise<number[]> {
  if (shown === undefined) return [];
  const { columns } = shown;
  const changed = new Set(rows.keys());
  for (const table of await store.tables()) {
    const here = [...rows.entries()].filter(
      ([, { document, place }]) => document === table.documentId && place === table.place,
    );
    if (here.length === 0) continue;
    const numbers = here.map(([, { row }]) => row);
    const found = await rowsIn(table, numbers, columns, store);
    for (const [at, { row }] of here) {
      const cells = found.get(row);
      // The day of a snapshot is no column of its table.
      const isAsShown = ([name, own]: [string, SqlValue]): boolean =>
        isSame(shown.rows[at]?.[columns.indexOf(name)] ?? null, own);
      if (cells !== undefined && [...cells].every(isAsShown)) changed.delete(at);
    }
  }
  return [...changed];
}

async function faultsOf(
  finding: ComputedFinding,
  place: string,
  store: TableStore,
): Promise<Fault[]> {
  const limits = { rows: Math.max(1, finding.result.rows.length), seconds: AUDIT.querySeconds };
  const { rows } = await store.query(finding.sql, limits);
  const changed = await changedRows(finding, store);
  return [
    ...(isDeepStrictEqual(rows, finding.result.rows)
      ? []
      : [
          {
            place: `${place}.result`,
            message: 'the tables of the dossier give another answer to its query',
          },
        ]),
    ...changed.map((at) => ({
      place: `${place}.shown.rows[${at}]`,
      message: 'the table has no such row there',
    })),
  ];
}

/** Runs the queries of a report again: those whose answer is another now, and rows that are not as they are shown. */
export async function computedFaults(
  { computed = [] }: Report,
  tables: () => Promise<TableStore>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [at, finding] of computed.entries()) {
    const place = `computed[${at}]`;
    try {
      faults.push(...(await faultsOf(finding, place, await tables())));
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
      faults.push({
        place: `${place}.result`,
        message: `its query can't be run: ${error.message}`,
      });
    }
  }
  return faults;
}
