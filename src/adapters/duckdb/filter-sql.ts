import { CorroborateError } from '../../model/error.js';
import type { ColumnType } from '../../model/table.js';
import { ANY_COLUMN, type Filter } from '../../model/table-query.js';
import { identifier, literal } from './sql-text.js';

/** The types of the columns that may be named. */
export type Columns = ReadonlyMap<string, ColumnType>;

const wrong = (message: string): CorroborateError =>
  new CorroborateError('invalid-input', message, {
    hint: 'See `list tables` for the columns of each table and what they hold.',
  });

/** @throws {CorroborateError} `invalid-input` where there is no such column. */
export function typeOf(columns: Columns, column: string): ColumnType {
  const type = columns.get(column);
  if (type === undefined) throw wrong(`There is no column ${column}`);
  return type;
}

type Value = string | number | boolean;

const isTime = (type: ColumnType): boolean => type === 'date' || type === 'instant';
const isNumeric = (type: ColumnType): boolean =>
  type === 'integer' || type === 'number' || type === 'amount';

/** First and last day of a day, a month or a year. */
function daysOf(value: Value): { first: string; last: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(String(value)) ?? [];
  if (year === undefined) throw wrong(`${value} is no day, month or year`);
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString();
  if (day !== undefined) return { first: String(value), last: String(value) };
  return { first: `${year}-${month ?? '01'}-01`, last: last.slice(0, 10) };
}

/** A value as it is compared: texts without regard to case. */
function operand(type: ColumnType, value: Value): string {
  if (isNumeric(type)) {
    const number = typeof value === 'boolean' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) throw wrong(`${value} is no number`);
    return String(number);
  }
  if (type === 'boolean') return String(value) === 'true' ? 'true' : 'false';
  return `lower(${literal(String(value))})`;
}

/** A column as it is compared. */
export const compared = (columns: Columns, column: string): string => {
  const type = typeOf(columns, column);
  if (type === 'text') return `lower(${identifier(column)})`;
  return type === 'instant' ? `CAST(${identifier(column)} AS DATE)` : identifier(column);
};

const ORDER = { 'more-than': '>', 'at-least': '>=', 'less-than': '<', 'at-most': '<=' } as const;

/** Days are compared with the ends of what is named: after 2024 is after its last day. */
function timeCondition(field: string, is: Filter['is'], values: readonly Value[]): string {
  const spans = values.map(daysOf);
  const [{ first, last } = { first: '', last: '' }] = spans;
  const within = (span: { first: string; last: string }): string =>
    `${field} BETWEEN DATE ${literal(span.first)} AND DATE ${literal(span.last)}`;
  if (is === 'is') return within({ first, last });
  if (is === 'is-not') return `NOT (${within({ first, last })})`;
  if (is === 'one-of') return `(${spans.map(within).join(' OR ')})`;
  if (is === 'between') return within({ first, last: spans[1]?.last ?? last });
  if (is === 'more-than') return `${field} > DATE ${literal(last)}`;
  if (is === 'at-least') return `${field} >= DATE ${literal(first)}`;
  if (is === 'less-than') return `${field} < DATE ${literal(first)}`;
  return `${field} <= DATE ${literal(last)}`;
}

const COUNTS: Partial<Record<Filter['is'], number>> = { missing: 0, present: 0, between: 2 };

function checkCount(is: Filter['is'], values: readonly Value[]): void {
  const wanted = COUNTS[is] ?? 1;
  const fits = is === 'one-of' ? values.length > 0 : values.length === wanted;
  if (!fits) throw wrong(`“${is}” takes ${wanted === 0 ? 'no value' : `${wanted} of them`}`);
}

/** Whether a text stands in any cell of a row; the break between cells is in none of them. */
function inAnyColumn(columns: Columns, text: string): string {
  const cells = [...columns.keys()].map((name) => `CAST(${identifier(name)} AS VARCHAR)`);
  return `contains(lower(concat_ws(chr(10), ${cells.join(', ')})), lower(${literal(text)}))`;
}

/**
 * A condition of SQL. All values are written out, with their quotes doubled: so the statement can be
 * printed in a report and run again as it is.
 *
 * @param otherName - Gives the column of another table that a filter names, for `in`.
 * @throws {CorroborateError} `invalid-input` where a column is not there, or a value is not of its type.
 */
export function filterSql(
  filter: Filter,
  columns: Columns,
  otherName: (table: string, column: string) => string,
): string {
  if (filter.column === ANY_COLUMN && filter.is === 'contains')
    return inAnyColumn(columns, String(filter.values[0] ?? ''));
  const field = compared(columns, filter.column);
  if (filter.is === 'in') {
    const other = otherName(filter.table, filter.other);
    return `${field} IN (SELECT ${other} FROM ${identifier(filter.table)} WHERE ${other} IS NOT NULL)`;
  }
  const { is, values } = filter;
  const type = typeOf(columns, filter.column);
  checkCount(is, values);
  if (is === 'missing') return `${identifier(filter.column)} IS NULL`;
  if (is === 'present') return `${identifier(filter.column)} IS NOT NULL`;
  if (is === 'contains') {
    const text = `lower(CAST(${identifier(filter.column)} AS VARCHAR))`;
    return `contains(${text}, lower(${literal(String(values[0]))}))`;
  }
  if (isTime(type)) return timeCondition(field, is, values);
  const operands = values.map((value) => operand(type, value));
  const [first = 'NULL', second = 'NULL'] = operands;
  if (is === 'is') return `${field} = ${first}`;
  if (is === 'is-not') return `${field} <> ${first}`;
  if (is === 'one-of') return `${field} IN (${operands.join(', ')})`;
  if (is === 'between') return `${field} BETWEEN ${first} AND ${second}`;
  return `${field} ${ORDER[is]} ${first}`;
}
