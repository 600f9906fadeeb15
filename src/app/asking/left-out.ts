import type { ComputedAnswer } from '../../asking/tables/compute.js';
import { counted } from '../../model/counted.js';
import type { Table } from '../../model/table.js';
import type { TableStore } from '../../ports/table-store.js';
import { dayWords } from '../../text/day-words.js';
import type { RuledNames } from '../../text/ruled-names.js';

/** Names, or rows that the reader took for totals, that are told one by one. */
const SHOWN = 20;

const namesTaken = ({ reading: { names } }: ComputedAnswer): string[] =>
  names.map(({ asked, taken }) => {
    const shown = taken.slice(0, SHOWN).map(({ value, score }) => `${value} (${score})`);
    return `“${asked}” was taken for ${shown.join(', ')}, by likeness.`;
  });

/** Names that readers ruled to be one, with who did and why, where a table has several of them. */
const ruledWords = ({ query: { alike = [] } }: ComputedAnswer, ruled: RuledNames): string[] =>
  alike.map((names) => {
    const group = ruled.groups.find((one) => names.every((name) => one.names.includes(name)));
    const by = (group?.rulings ?? []).map((ruling) => `${ruling.by}: ${ruling.note}`);
    const quoted = names.map((name) => `“${name}”`).join(' and ');
    return `${quoted} are taken for one body, as ruled by ${by.join('; ')}`;
  });

/** The days of the snapshots that a query looks at. */
function snapshotsOf({ query: { source }, relation: { days } }: ComputedAnswer): string[] {
  const on = (day: string): string | undefined => days.filter((one) => one <= day).at(-1);
  if (source.kind === 'history') return [...days];
  if (source.kind === 'table') return [];
  const wanted = source.kind === 'change' ? [source.from, source.to] : [source.asOf ?? '9999'];
  return wanted.map(on).filter((day) => day !== undefined);
}

/** Which snapshots stand for the days that were asked for. */
function snapshotWords(computed: ComputedAnswer): string[] {
  const { source } = computed.query;
  const [first, second] = snapshotsOf(computed);
  if (source.kind === 'register' && source.asOf !== null && first !== undefined) {
    if (first === source.asOf) return [];
    return [
      `The snapshot is of ${dayWords(first)}: the newest that is not later than ${dayWords(source.asOf)}.`,
    ];
  }
  if (source.kind !== 'change' || first === undefined || second === undefined) return [];
  return [
    `Compared were the snapshots of ${dayWords(first)} and ${dayWords(second)}. What joined and left again between the two, or was away in between only, is not counted.`,
  ];
}

/** What the day of the check keeps out. */
function laterWords({ relation: { asOf, datedBy, register, name } }: ComputedAnswer): string[] {
  if (asOf === null) return [];
  if (register) return [`Snapshots later than ${dayWords(asOf)} were left out.`];
  return datedBy === null
    ? []
    : [
        `Rows of ${name} later than ${dayWords(asOf)} by ${datedBy}, or without a day there, were left out.`,
      ];
}

const VALUE_OF = {
  date: 'a date',
  instant: 'a date',
  amount: 'an amount',
  text: 'a value',
} as const;

/** Rows without the value that the query counts by. */
const withoutWords = ({ without }: ComputedAnswer): string[] =>
  without.map(({ column, type, rows }) => {
    const value = type in VALUE_OF ? VALUE_OF[type as keyof typeof VALUE_OF] : 'a number';
    return `${counted(rows, 'row')} without ${value} in “${column}” ${rows === 1 ? 'was' : 'were'} left out.`;
  });

/** Rows that reading the tables set aside as totals: a reader may have been wrong about them. */
function totalsOf(computed: ComputedAnswer, tables: readonly Table[]): string[] {
  const days = new Set(snapshotsOf(computed));
  const { name, register } = computed.relation;
  const own = tables.filter((table) =>
    register ? table.register === name && days.has(table.asOf ?? '') : table.name === name,
  );
  const totals = own.flatMap(({ name: table, leftOut }) =>
    leftOut.filter(({ why }) => why === 'total').map(({ row, text }) => ({ table, row, text })),
  );
  return totals
    .slice(0, SHOWN)
    .map(({ table, row, text }) => `Row ${row} of ${table} is taken for a total: “${text}”.`);
}

/** What an answer leaves out, and what it takes for what, one sentence each. */
export async function leftOutOf(
  computed: ComputedAnswer,
  store: TableStore,
  ruled: RuledNames,
): Promise<string[]> {
  return [
    ...namesTaken(computed),
    ...ruledWords(computed, ruled),
    ...snapshotWords(computed),
    ...laterWords(computed),
    ...withoutWords(computed),
    ...totalsOf(computed, await store.tables()),
  ];
}
