import { CorroborateError } from '../../model/error.js';
import type { ColumnType, Register, Table } from '../../model/table.js';
import type { Measure, TableQuery } from '../../model/table-query.js';
import { type Columns, compared, filterSql, typeOf } from './filter-sql.js';
import { oneNameSql, shownNameSql } from './name-sql.js';
import { identifier, literal } from './sql-text.js';

/** All that can be asked, by name. */
export interface Names {
  tables: readonly Table[];
  registers: readonly Register[];
}

const SOURCE = ['_document', '_place', '_row'].join(', ');

function columnsOf({ tables, registers }: Names, name: string): Columns {
  const register = registers.find((one) => one.name === name);
  const found = register ?? tables.find((one) => one.name === name);
  if (found === undefined) {
    throw new CorroborateError('invalid-input', `There is no table ${name}`, {
      hint: 'See `list tables` for their names.',
    });
  }
  const own = found.columns.map((column): [string, ColumnType] => [column.name, column.type]);
  return new Map(register === undefined ? own : [...own, ['as_of', 'date']]);
}

/** Rows of one snapshot whose entry, told by some columns, the other lacks. */
function changedBy(
  { register, change, from, to }: Extract<TableQuery['source'], { kind: 'change' }>,
  by: readonly string[],
  alike: TableQuery['alike'],
): string {
  const on = (day: string): string => `${identifier(`${register}_on`)}(${literal(day)})`;
  const [one, other] = change === 'joined' ? [to, from] : [from, to];
  const same = by.map((column) => {
    const [a, b] = ['one', 'other'].map((of) =>
      oneNameSql(`CAST(${of}.${identifier(column)} AS VARCHAR)`, alike),
    );
    return `${a} IS NOT DISTINCT FROM ${b}`;
  });
  return `(SELECT one.* FROM ${on(one)} AS one WHERE NOT EXISTS (SELECT 1 FROM ${on(other)} AS other WHERE ${same.join(' AND ')}))`;
}

/** What is asked, as SQL names it. */
function sourceSql({ source, alike }: TableQuery): { name: string; from: string } {
  if (source.kind === 'table') return { name: source.table, from: identifier(source.table) };
  const { register } = source;
  const name = identifier(register);
  if (source.kind === 'history') return { name: register, from: name };
  if (source.kind === 'change') {
    if (source.by !== undefined)
      return { name: register, from: changedBy(source, source.by, alike) };
    const changes = `${identifier(`${register}_changes`)}(${literal(source.from)}, ${literal(source.to)})`;
    const from = `(SELECT * EXCLUDE (change) FROM ${changes} WHERE change = ${literal(source.change)})`;
    return { name: register, from };
  }
  const newest = `(SELECT max(as_of) FROM ${name})`;
  const from =
    source.asOf === null
      ? `(SELECT * FROM ${name} WHERE as_of = ${newest})`
      : `${identifier(`${register}_on`)}(${literal(source.asOf)})`;
  return { name: register, from };
}

const AGGREGATES = { sum: 'sum', average: 'avg', smallest: 'min', largest: 'max' } as const;

function numeric(columns: Columns, column: string, kind: string): string {
  const type = typeOf(columns, column);
  const ordered = kind === 'smallest' || kind === 'largest';
  if (
    type === 'text' ||
    type === 'boolean' ||
    (!ordered && (type === 'date' || type === 'instant'))
  ) {
    throw new CorroborateError('invalid-input', `${column} holds no numbers: there is no ${kind}`, {
      hint: 'See `list tables` for the columns of each table and what they hold.',
    });
  }
  return identifier(column);
}

function measureSql(
  measure: Measure,
  columns: Columns,
  condition: (filters: TableQuery['where']) => string,
  alike: TableQuery['alike'],
): string {
  if (measure.kind === 'rows') return 'count(*)';
  if (measure.kind === 'share') {
    return `avg(CASE WHEN ${condition(measure.where)} THEN 1 ELSE 0 END)`;
  }
  if (measure.kind !== 'distinct') {
    return `${AGGREGATES[measure.kind]}(${numeric(columns, measure.column, measure.kind)})`;
  }
  const fields = measure.columns.map((column) =>
    typeOf(columns, column) === 'text'
      ? oneNameSql(identifier(column), alike)
      : compared(columns, column),
  );
  const [field = ''] = fields;
  if (fields.length === 1) return `count(DISTINCT ${field})`;
  const present = measure.columns.map((column) => `${identifier(column)} IS NOT NULL`);
  return `count(DISTINCT (${fields.join(', ')})) FILTER (WHERE ${present.join(' AND ')})`;
}

const SIGNS = {
  is: '=',
  'is-not': '<>',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
} as const;

const groupSql = (
  columns: Columns,
  { column, by }: TableQuery['group'][number],
  alike: TableQuery['alike'],
): string => {
  const type = typeOf(columns, column);
  if (by === 'value')
    return type === 'text' ? shownNameSql(identifier(column), alike) : identifier(column);
  return by === 'year' ? `year(${identifier(column)})` : `strftime(${identifier(column)}, '%Y-%m')`;
};

const limitSql = (limit: number | null, offset = 0): string =>
  `${limit === null ? '' : ` LIMIT ${limit}`}${offset === 0 ? '' : ` OFFSET ${offset}`}`;

/** Rows as they are: those that a number rests on, too. */
function rowsSql(query: TableQuery, columns: Columns, from: string, where: string): string {
  for (const column of query.select) typeOf(columns, column);
  const fields = query.select.length > 0 ? query.select : [...columns.keys()];
  const { order } = query;
  const by = order?.by.kind === 'column' && query.measure === null ? order.by.column : undefined;
  if (by !== undefined) typeOf(columns, by);
  const first =
    by === undefined ? '' : `${identifier(by)} ${order?.descending ? 'DESC' : 'ASC'} NULLS LAST, `;
  const limit = query.measure === null ? limitSql(query.limit, query.offset) : '';
  return `SELECT ${fields.map(identifier).join(', ')}, ${SOURCE} FROM ${from}${where} ORDER BY ${first}${SOURCE}${limit}`;
}

function measuredSql(
  query: TableQuery,
  measure: string,
  columns: Columns,
  from: string,
  where: string,
): string {
  const { group, order, compare, limit } = query;
  const groups = group.map((one) => ({
    sql: groupSql(columns, one, query.alike),
    name: identifier(one.column),
  }));
  const fields = groups.map(({ sql, name }) => (sql === name ? name : `${sql} AS ${name}`));
  const holds =
    compare === null ? [] : [`${measure} ${SIGNS[compare.is]} ${compare.value} AS holds`];
  const places = groups.map((_, at) => String(at + 1));
  const direction = order?.descending ? 'DESC' : 'ASC';
  const at =
    order?.by.kind === 'column'
      ? group.findIndex(({ column }) => order.by.kind === 'column' && column === order.by.column)
      : -1;
  const first = order?.by.kind === 'measure' ? String(groups.length + 1) : places[at];
  const ordered = [...(first === undefined ? [] : [`${first} ${direction} NULLS LAST`]), ...places];
  const select = [...fields, `${measure} AS "value"`, ...holds].join(', ');
  const grouped =
    groups.length === 0 ? '' : ` GROUP BY ${places.join(', ')} ORDER BY ${ordered.join(', ')}`;
  return `SELECT ${select} FROM ${from}${where}${grouped}${limitSql(groups.length === 0 ? null : limit)}`;
}

/** A query that asks for the smallest or the largest rests on the rows that have it. */
const extreme = ({ measure, group }: TableQuery, from: string, where: string): string => {
  if (group.length > 0 || (measure?.kind !== 'smallest' && measure?.kind !== 'largest'))
    return where;
  const field = identifier(measure.column);
  const value = `(SELECT ${AGGREGATES[measure.kind]}(${field}) FROM ${from}${where})`;
  return `${where === '' ? ' WHERE ' : `${where} AND `}${field} = ${value}`;
};

/**
 * A typed query as SQL.
 *
 * @returns The statement that answers it, and the one that gives the rows which the answer rests on:
 *   the same where it asks for rows.
 * @throws {CorroborateError} `invalid-input` where it names what is not there.
 */
export function tableQuerySql(query: TableQuery, names: Names): { answer: string; rows: string } {
  const { name, from } = sourceSql(query);
  const isRegister = names.registers.some((register) => register.name === name);
  if ((query.source.kind === 'table') === isRegister) {
    throw new CorroborateError(
      'invalid-input',
      `There is no ${query.source.kind === 'table' ? 'table' : 'register'} ${name}`,
      {
        hint: 'See `list tables` for their names.',
      },
    );
  }
  const columns = columnsOf(names, name);
  const other = (table: string, column: string): string =>
    compared(columnsOf(names, table), column);
  const condition = (filters: TableQuery['where']): string =>
    filters.map((filter) => filterSql(filter, columns, other)).join(' AND ');
  const where = query.where.length === 0 ? '' : ` WHERE ${condition(query.where)}`;
  const rows = rowsSql(query, columns, from, extreme(query, from, where));
  if (query.measure === null) return { answer: rows, rows };
  const measure = measureSql(query.measure, columns, condition, query.alike);
  return { answer: measuredSql(query, measure, columns, from, where), rows };
}
