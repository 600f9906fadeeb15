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
  /** Day of the check, where it has one: nothing later is known to it. */
  asOf: string | null;
  /** Where no day of its own says that all of it was known by then: the column by which rows are. */
  datedBy: string | null;
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

/** A day after which nothing is known, and the documents that were published by then for certain. */
export interface KnownBy {
  day: string;
  published: ReadonlySet<string>;
}

/** Columns of days to come: when something ends or is due says nothing of when it was known. */
const TO_COME = new Set(['end', 'expir', 'expiri', 'due', 'until', 'termin', 'complet', 'through']);

/** By which column the rows of a table that has no day of its own were known on one; undefined where none tells. */
function datingColumn(columns: readonly AskedColumn[]): string | undefined {
  const times = columns.filter(
    (one) => isTime(one) && !one.stems.some((stem) => TO_COME.has(stem)),
  );
  return times.length === 1 ? times[0]?.name : undefined;
}

/** A table as it was known on a day; undefined where it was not, or nobody can tell. */
function knownTable(relation: Relation, table: Table, known: KnownBy | null): Relation | undefined {
  if (known === null) return relation;
  const on = { ...relation, asOf: known.day };
  if (table.asOf !== null) return table.asOf <= known.day ? on : undefined;
  if (known.published.has(table.documentId)) return on;
  const datedBy = datingColumn(relation.columns);
  return datedBy === undefined ? undefined : { ...on, datedBy };
}

/**
 * What can be asked of a dossier: its registers, and the tables that are of none.
 *
 * @param about - Titles and paths of documents by their ids, which tell what their tables are about.
 * @param known - The day of the check; all that there is unless given.
 */
export function relationsOf(
  tables: readonly Table[],
  registers: readonly Register[],
  about: ReadonlyMap<string, string> = new Map(),
  known: KnownBy | null = null,
): Relation[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const told = (table: Table | undefined) => [
    table?.title ?? null,
    table?.sheet ?? null,
    about.get(table?.documentId ?? '') ?? null,
  ];
  const ofRegisters = registers.flatMap((register): Relation[] => {
    const { name, key } = register;
    const snapshots = register.snapshots.filter(({ asOf }) => known === null || asOf <= known.day);
    if (snapshots.length === 0) return [];
    const relation = {
      name,
      register: true,
      rows: snapshots.at(-1)?.rows ?? 0,
      columns: register.columns.map(column),
      days: snapshots.map(({ asOf }) => asOf),
      key,
      asOf: known?.day ?? null,
      datedBy: null,
      topic: stemsOf([name, ...told(byName.get(snapshots.at(-1)?.table ?? ''))]),
    };
    return [relation];
  });
  const alone = tables
    .filter(({ register }) => register === null)
    .flatMap((table): Relation[] => {
      const relation = {
        name: table.name,
        register: false,
        rows: table.rows,
        columns: table.columns.map(column),
        days: table.asOf === null ? [] : [table.asOf],
        key: [],
        asOf: null,
        datedBy: null,
        topic: stemsOf([table.name, ...told(table)]),
      };
      const knownOnes = knownTable(relation, table, known);
      return knownOnes === undefined ? [] : [knownOnes];
    });
  return [...ofRegisters, ...alone];
}

export const isNumeric = ({ type }: AskedColumn): boolean =>
  type === 'integer' || type === 'number' || type === 'amount';

export const isTime = ({ type }: AskedColumn): boolean => type === 'date' || type === 'instant';
