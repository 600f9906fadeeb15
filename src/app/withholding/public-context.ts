import type { OperationContext } from '../context.js';
import { publicIndex } from './public-index.js';
import { publicLedger } from './public-ledger.js';
import { publicTables } from './public-tables.js';
import { viewOf } from './view-of.js';
import type { Withheld } from './withheld-documents.js';

/** What operations run with for whoever may not read private documents: to them, there are none. */
export function publicContext(whole: OperationContext, withheld: Withheld): OperationContext {
  // One view each: what is kept for a ledger or an index is kept by which one it is.
  let made: ReturnType<OperationContext['stores']> | undefined;
  const stores = async () => {
    const all = await whole.stores();
    const ledger = publicLedger(all.ledger, withheld);
    return viewOf(all, { ledger, index: publicIndex(all.index, all.ledger, withheld) });
  };
  return viewOf<OperationContext>(whole, {
    stores: () => {
      made ??= stores();
      return made;
    },
    // How far the reading of tables is, is told with the titles of documents.
    tables: async ({ onProgress: _titles, ...options } = {}) =>
      publicTables(await whole.tables(options), withheld),
  });
}
