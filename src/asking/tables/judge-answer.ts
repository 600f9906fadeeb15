import type { QueryResult, SqlValue } from '../../ports/table-store.js';
import type { AskedNumber } from './numbers-asked.js';
import type { TableReading } from './reading.js';
import { ASKING_TABLES } from './settings.js';
import { judgeTurns } from './turns.js';
import { normalised } from './words.js';

/** What came of a reading. */
export interface Computed {
  /** The answer: a number, a day, a name; several where they share the place; null for none. */
  values: SqlValue[];
  /** Whether the claim holds; null for an open question. */
  holds: boolean | null;
}

const numeric = (value: SqlValue | undefined): number | null =>
  value === null || value === undefined || typeof value === 'boolean' || value === ''
    ? null
    : Number.isFinite(Number(value))
      ? Number(value)
      : null;

/** Whether a number is what was said of it, as exactly as it was said. */
function meets(value: number, { value: said, is, slack }: AskedNumber): boolean {
  if (is === 'about') return Math.abs(value - said) <= Math.abs(said) * ASKING_TABLES.about;
  if (is === 'more-than') return value > said;
  if (is === 'at-least') return value >= said;
  if (is === 'less-than') return value < said;
  if (is === 'at-most') return value <= said;
  const same =
    Math.abs(value - said) <= slack + ASKING_TABLES.sameNumber * Math.max(1, Math.abs(said));
  return is === 'is-not' ? !same : same;
}

function firstRows({ columns, rows }: QueryResult, column: string, by: string | null): SqlValue[] {
  const at = columns.findIndex(({ name }) => name === column);
  const order = columns.findIndex(({ name }) => name === (by ?? 'value'));
  const best = rows[0]?.[order];
  return [
    ...new Set(rows.filter((row) => row[order] === best).map((row) => row[at] ?? null)),
  ].filter((value) => value !== null);
}

const alike = (value: SqlValue, text: string): boolean =>
  normalised(String(value)) === normalised(text);

/** What the answer of a query says of the question; undefined where it says nothing. */
export function judgeAnswer(
  { outcome, expects, queries }: TableReading,
  answer: QueryResult,
): Computed | undefined {
  const { columns, rows } = answer;
  const last = columns.findIndex(({ name }) => name === 'value');
  if (outcome.kind === 'value') {
    const value = rows[0]?.[last] ?? null;
    const number = numeric(value);
    if (expects?.number == null)
      return value === null ? undefined : { values: [value], holds: null };
    if (number === null) return undefined;
    // A share is computed from 0 to 1, and may be said in percent.
    const isShare = queries[0]?.measure?.kind === 'share';
    const said = isShare && expects.number.unit === 'percent' ? number * 100 : number;
    return { values: [value], holds: meets(said, expects.number) };
  }
  if (outcome.kind === 'turns') return judgeTurns(outcome, rows);
  if (outcome.kind === 'growth') {
    const [from, to] = [numeric(rows[0]?.[last]), numeric(rows[1]?.[last])];
    if (from === null || to === null) return undefined;
    const grown = expects?.number?.unit === 'percent' ? ((to - from) / from) * 100 : to - from;
    return {
      values: [grown, from, to],
      holds: expects?.number ? meets(grown, expects.number) : null,
    };
  }
  if (outcome.kind === 'versus') {
    const value = rows.filter((row) => outcome.first.some((text) => alike(row[0] ?? '', text)));
    const theirs = rows.filter((row) => !value.includes(row));
    const sum = (all: readonly SqlValue[][]): number =>
      all.reduce((total, row) => total + (numeric(row[last]) ?? 0), 0);
    if (value.length === 0 || theirs.length === 0) return undefined;
    const [a, b] = [sum(value), sum(theirs)];
    return { values: [a, b], holds: outcome.more ? a > b : a < b };
  }
  if (outcome.kind === 'first') {
    const values = firstRows(answer, outcome.column, outcome.by);
    if (values.length === 0) return undefined;
    if (expects === null) return { values, holds: null };
    return {
      values,
      holds: values.some((value) => (expects.texts ?? []).some((text) => alike(value, text))),
    };
  }
  const at =
    outcome.column === null ? -1 : columns.findIndex(({ name }) => name === outcome.column);
  const values = at < 0 ? [rows.length] : [...new Set(rows.map((row) => row[at] ?? null))];
  return expects === null
    ? rows.length === 0
      ? undefined
      : { values, holds: null }
    : { values, holds: rows.length > 0 };
}
