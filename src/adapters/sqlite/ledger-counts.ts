import type { LedgerCounts } from '../../ports/ledger.js';
import { countsRow } from './ledger-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** How much a ledger holds. */
export const countsIn = (connection: SqliteConnection): LedgerCounts =>
  connection.get(
    `SELECT (SELECT count(*) FROM documents) AS documents,
       (SELECT count(*) FROM extractions) AS extractions,
       (SELECT count(DISTINCT name) FROM publishers) AS publishers,
       (SELECT count(*) FROM checks) AS checks`,
    [],
    countsRow,
  ) ?? { documents: 0, extractions: 0, publishers: 0, checks: 0 };
