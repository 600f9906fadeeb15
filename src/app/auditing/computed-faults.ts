import { isDeepStrictEqual } from 'node:util';
import { CorroborateError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import type { TableStore } from '../../ports/table-store.js';
import type { ReportAudit } from '../outputs/audit.js';
import { AUDIT } from './settings.js';

type Fault = ReportAudit['faults'][number];

/** Runs the queries of a report again: those whose answer is another now. */
export async function computedFaults(
  { computed = [] }: Report,
  tables: () => Promise<TableStore>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [at, { sql, result }] of computed.entries()) {
    const place = `computed[${at}].result`;
    try {
      const limits = { rows: Math.max(1, result.rows.length), seconds: AUDIT.querySeconds };
      const { rows } = await (await tables()).query(sql, limits);
      if (!isDeepStrictEqual(rows, result.rows))
        faults.push({
          place,
          message: 'the tables of the dossier give another answer to its query',
        });
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
      faults.push({ place, message: `its query can't be run: ${error.message}` });
    }
  }
  return faults;
}
