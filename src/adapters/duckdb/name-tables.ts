import type { ReadTable } from '../../model/table.js';
import type { TabularDocument } from '../../ports/table-store.js';
import { dateInName } from '../../text/date-in-name.js';
import { sqlName } from '../../text/sql-name.js';

/** The tables of a document as they were put. */
export interface HeldDocument {
  document: TabularDocument;
  tables: readonly ReadTable[];
}

/** A table with what SQL calls it. */
export interface NamedTable {
  documentId: string;
  table: ReadTable;
  name: string;
  asOf: string | null;
  /** What tables of one register are called without their days. */
  stem: string;
}

/** Digits of an id: few enough to type, and enough for thousands of files of one name. */
const MARK = 12;

/** Where the cells are kept that are not of the type of their column. */
export const ODD_CELLS = 'odd_cells';

const withoutExtension = (name: string): string => name.replace(/\.[a-z\d]{1,7}$/iu, '');

/** What tells a table from others of its document: nothing where it is the only one. */
const partOf = ({ sheet, title, place }: ReadTable, alone: boolean): string =>
  alone ? '' : (sheet ?? title ?? `table ${place}`);

/**
 * Names tables after their files or titles, and after sheets where there are several. Where two
 * would bear one name, all of them get the first digits of their documents' ids: a query that was
 * kept then fails, and does not count something else.
 */
export function nameTables(held: readonly HeldDocument[]): NamedTable[] {
  const named = held.flatMap(({ document, tables }) =>
    tables.map((table): NamedTable => {
      const base = withoutExtension(document.name.split(/[\\/]/u).at(-1) ?? '');
      const part = partOf(table, tables.length === 1);
      const { date, stem } = dateInName(base);
      return {
        documentId: document.id,
        table,
        name: sqlName(`${base} ${part}`, 'table'),
        asOf: date ?? document.date,
        stem: sqlName(`${stem} ${part}`, 'snapshots'),
      };
    }),
  );
  const claims = new Map<string, number>([[ODD_CELLS, 1]]);
  for (const { name } of named) claims.set(name, (claims.get(name) ?? 0) + 1);
  const marked = named.map((one): NamedTable => {
    if (claims.get(one.name) === 1) return one;
    const mark = one.documentId.replace(/^doc_/u, '').slice(0, MARK);
    return { ...one, name: `${one.name}_${mark}_${one.table.place}` };
  });
  return marked.sort((a, b) => (a.name < b.name ? -1 : 1));
}
