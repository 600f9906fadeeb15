import type { Register } from '../../model/table.js';
import type { NamedTable } from './name-tables.js';
import { TABLE_STORE } from './settings.js';

/** A register before its key is known. */
export interface Snapshots {
  name: string;
  /** In the order of their days, one a day. */
  tables: (NamedTable & { asOf: string })[];
  columns: Register['columns'];
}

const isDated = (table: NamedTable): table is NamedTable & { asOf: string } =>
  table.asOf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(table.asOf);

/** Of two tables of one day the first by its name: both would count everything twice. */
const oneADay = (tables: readonly (NamedTable & { asOf: string })[]) => {
  const days = new Map<string, NamedTable & { asOf: string }>();
  for (const table of tables) if (!days.has(table.asOf)) days.set(table.asOf, table);
  return [...days.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
};

const namesOf = ({ table }: NamedTable): string[] => table.columns.map(({ name }) => name);

/** Whether a table has enough of the columns of the newest one. */
const isLike = (table: NamedTable, newest: NamedTable): boolean => {
  const known = new Set(namesOf(newest));
  const own = namesOf(table);
  return own.filter((name) => known.has(name)).length >= own.length * TABLE_STORE.sharedColumns;
};

/** All columns, those of the newest first; each of the type that most snapshots have it in, of text only where more do. */
function columnsOf(tables: readonly NamedTable[]): Register['columns'] {
  const columns = [...tables].reverse().flatMap(({ table }) => table.columns);
  const names = [...new Set(columns.map(({ name }) => name))];
  return names.map((name) => {
    const all = columns.filter((column) => column.name === name);
    const counts = new Map<string, number>();
    for (const { type } of all) counts.set(type, (counts.get(type) ?? 0) + 1);
    const rank = ({ type }: (typeof all)[number]): number =>
      (counts.get(type) ?? 0) * 2 - (type === 'text' ? 1 : 0);
    const [first] = [...all].sort((a, b) => rank(b) - rank(a));
    const { heading = '', type = 'text', unit = null } = first ?? {};
    const digits = Math.max(...all.map((column) => column.digits));
    const decimals = Math.max(...all.map((column) => column.decimals));
    return { name, heading, type, unit, digits, decimals };
  });
}

/** Dated tables under one name with like columns: registers with a history, ordered by name. */
export function formRegisters(tables: readonly NamedTable[]): Snapshots[] {
  const taken = new Set(tables.map(({ name }) => name));
  const byStem = new Map<string, (NamedTable & { asOf: string })[]>();
  for (const table of tables.filter(isDated)) {
    byStem.set(table.stem, [...(byStem.get(table.stem) ?? []), table]);
  }
  return [...byStem].flatMap(([stem, dated]): Snapshots[] => {
    const days = oneADay(dated);
    const newest = days.at(-1);
    const alike = newest === undefined ? [] : days.filter((table) => isLike(table, newest));
    if (alike.length < 2) return [];
    const name = taken.has(stem) ? `${stem}_history` : stem;
    return [{ name, tables: alike, columns: columnsOf(alike) }];
  });
}
