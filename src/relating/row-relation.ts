import { isNamed } from './named-cell.js';
import type { Bodies, UnnamedRelation } from './relate.js';
import type { RowPattern } from './row-pattern.js';

/** A row as its table has it: its cells by the names of their columns. */
export interface TableRow {
  place: number;
  row: number;
  cells: ReadonlyMap<string, string | number | boolean | null>;
}

const textOf = (value: string | number | boolean | null | undefined): string =>
  String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

const bare = (name: string) => ({
  ...{ span: { start: 0, end: name.length }, name, canonical: undefined, defined: undefined },
});

function whenOf(day: string): UnnamedRelation['when'] {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(day)?.[0];
  return iso === undefined ? null : { earliest: iso, latest: iso, said: iso };
}

/**
 * What one row says by the pattern of its table; undefined where a cell names no body, where both are
 * one, or where money was taken back.
 *
 * @param said - Where the row stands as text.
 */
export function rowRelation(
  { kind, agent, patient, amount, day, record }: RowPattern,
  { place, row, cells }: TableRow,
  said: Omit<UnnamedRelation['place'], 'cells'>,
  bodies: Bodies,
): UnnamedRelation | undefined {
  const [from, to] = [textOf(cells.get(agent)), textOf(cells.get(patient))];
  if (!isNamed(from) || !isNamed(to)) return undefined;
  const money = amount === null ? null : Number(cells.get(amount.column) ?? Number.NaN);
  if (money !== null && !(money > 0)) return undefined;
  const ends = [from, to].map((name) => ({ body: bodies.note(bare(name)), said: name }));
  const [one, other] = ends;
  if (one === undefined || other === undefined || one.body === other.body) return undefined;
  const columns = [agent, patient, amount?.column, day, record].filter(
    (column) => column !== undefined && column !== null,
  );
  return {
    kind,
    agent: one,
    patient: other,
    certainty: 'stated',
    speaker: null,
    when: day === null ? null : whenOf(textOf(cells.get(day))),
    ...(amount !== null &&
      money !== null && { amount: { value: money, currency: amount.currency } }),
    record: record === null ? null : textOf(cells.get(record)) || null,
    place: { ...said, cells: { place, row, columns } },
  };
}
