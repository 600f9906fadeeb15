import type { TableStore } from '../../ports/table-store.js';
import { viewOf } from './view-of.js';
import { isWithheld, type Withheld } from './withheld-documents.js';

/**
 * Tables without those of private documents. SQL can reach every table by other ways than its name, so
 * none is run where one of them is private.
 */
export function publicTables(whole: TableStore, withheld: Withheld): TableStore {
  const hidden = async () => {
    const kept = await withheld();
    const tables = await whole.tables();
    return new Set(tables.filter(({ documentId }) => kept.has(documentId)).map(({ name }) => name));
  };
  const expectNone = async () => {
    if ((await hidden()).size > 0) throw isWithheld('A table of the dossier');
  };
  const registers = async () => {
    const names = await hidden();
    return (await whole.registers()).filter(({ snapshots }) =>
      snapshots.every(({ table }) => !names.has(table)),
    );
  };
  return viewOf<TableStore>(whole, {
    async tables() {
      const names = await hidden();
      return (await whole.tables()).filter(({ name }) => !names.has(name));
    },
    registers,
    async query(sql, limits) {
      await expectNone();
      return whole.query(sql, limits);
    },
    async ask(query, limits) {
      await expectNone();
      return whole.ask(query, limits);
    },
    async values(sought, limits) {
      await expectNone();
      return whole.values(sought, limits);
    },
  });
}
