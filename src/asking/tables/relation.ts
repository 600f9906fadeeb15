import { stemmer } from 'stemmer';
import type { ColumnType, Register, Table } from '../../model/table.js';
import { HEADING_LINKS, normalised } from './words.js';

/** A column as questions name it. */
export interface AskedColumn {
  name: string;
  type: ColumnType;
  unit: string | null;
  decimals: number;
  /** Words of its heading, and their stems, in order. */
  words: readonly string[];
  stems: readonly string[];
}

/** A table, or a register with all its snapshots, as questions are asked of it. */
export interface Relation {
  name: string;
  register: boolean;
  rows: number;
  columns: readonly AskedColumn[];
  /** Days of the snapshots in order; of a table its own day, if it has one. */
  days: readonly string[];
  /** Columns that tell entries of a register apart. */
  key: readonly string[];
  /** Stems of words that say what it is about: its name, its title, its file, the dossier. */
  topic: ReadonlySet<string>;
}

const column = (
  one: Pick<AskedColumn, 'name' | 'type' | 'unit' | 'decimals'> & { heading: string },
): AskedColumn => {
  const { name, type, unit, decimals, heading } = one;
  const words = normalised(heading === '' ? name : heading.replace(/([a-z])([A-Z])/gu, '$1 $2'))
    .split(' ')
    .filter((word) => word !== '' && !HEADING_LINKS.has(word));
  return { name, type, unit, decimals, words, stems: words.map(stemmer) };
};

const stemsOf = (texts: readonly (string | null)[]): Set<string> =>
  new Set(texts.flatMap((text) => normalised(text ?? '').split(' ')).map(stemmer));

/**
 * What can be asked of a dossier: its registers, and the tables that are of none.
 *
 * @param about - Titles and paths of documents by their ids, which tell what their tables are about.
 */
export function relationsOf(
  tables: readonly Table[],
  registers: readonly Register[],
  about: ReadonlyMap<string, string> = new Map(),
): Relation[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const told = (table: Table | undefined) => [
    table?.title ?? null,
    table?.sheet ?? null,
    about.get(table?.documentId ?? '') ?? null,
  ];
  const ofRegisters = registers.map((register): Relation => {
    const { name, snapshots, key } = register;
    return {
      name,
      register: true,
      rows: snapshots.at(-1)?.rows ?? 0,
      columns: register.columns.map(column),
      days: snapshots.map(({ asOf }) => asOf),
      key,
      topic: stemsOf([name, ...told(byName.get(snapshots.at(-1)?.table ?? ''))]),
    };
  });
  const alone = tables
    .filter(({ register }) => register === null)
    .map(
      (table): Relation => ({
        name: table.name,
        register: false,
        rows: table.rows,
        columns: table.columns.map(column),
        days: table.asOf === null ? [] : [table.asOf],
        key: [],
        topic: stemsOf([table.name, ...told(table)]),
      }),
    );
  return [...ofRegisters, ...alone];
}

export const isNumeric = ({ type }: AskedColumn): boolean =>
  type === 'integer' || type === 'number' || type === 'amount';

export const isTime = ({ type }: AskedColumn): boolean => type === 'date' || type === 'instant';
