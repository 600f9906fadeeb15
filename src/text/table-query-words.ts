import { ANY_COLUMN, type Filter, type Measure, type TableQuery } from '../model/table-query.js';
import { dayWords } from './day-words.js';

type Heading = (column: string) => string;

/** An ISO day, month or year. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/u.test(value);

const valueWords = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
  return isDay(value) ? dayWords(value) : `“${value}”`;
};

const COMPARED: Readonly<Record<string, string>> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'more-than': 'is more than',
  'at-least': 'is at least',
  'less-than': 'is less than',
  'at-most': 'is at most',
};

const TIMED: Readonly<Record<string, string>> = {
  'more-than': 'is after',
  'at-least': 'is on or after',
  'less-than': 'is before',
  'at-most': 'is on or before',
};

function filterWords(filter: Filter, heading: Heading): string {
  const column = filter.column === ANY_COLUMN ? 'any column' : heading(filter.column);
  if (filter.is === 'in')
    return `${column} stands in ${heading(filter.other)} of ${filter.table}, too`;
  const { is, values } = filter;
  if (is === 'missing') return `${column} is missing`;
  if (is === 'present') return `${column} is given`;
  const words = values.map(valueWords);
  if (is === 'one-of') return `${column} is ${words.join(' or ')}`;
  if (is === 'between') return `${column} is between ${words.join(' and ')}`;
  const verb = (isDay(values[0]) ? TIMED[is] : undefined) ?? COMPARED[is] ?? is;
  return `${column} ${verb} ${words.join('')}`;
}

const filtersWords = (filters: readonly Filter[], heading: Heading): string =>
  filters.map((filter) => filterWords(filter, heading)).join(' and ');

function measureWords(measure: Measure | null, heading: Heading): string {
  if (measure === null) return 'the rows';
  if (measure.kind === 'rows') return 'the number of rows';
  if (measure.kind === 'distinct') {
    const [first = '', ...others] = measure.columns.map(heading);
    if (others.length === 0) return `the number of different entries under ${first}`;
    return `the number of different combinations of ${[first, ...others].join(' and ')}`;
  }
  if (measure.kind === 'share')
    return `the share of rows in which ${filtersWords(measure.where, heading)}, of those`;
  return `the ${measure.kind} ${measure.kind === 'sum' ? 'of ' : ''}${heading(measure.column)}`;
}

function sourceWords({ source }: TableQuery): string {
  if (source.kind === 'table') return `in ${source.table}`;
  if (source.kind === 'history') return `in all snapshots of ${source.register}`;
  if (source.kind === 'change') {
    const change = source.change === 'joined' ? 'joined' : 'left';
    return `among those that ${change} ${source.register} between ${dayWords(source.from)} and ${dayWords(source.to)}`;
  }
  return source.asOf === null
    ? `in the newest snapshot of ${source.register}`
    : `in ${source.register} as of ${dayWords(source.asOf)}`;
}

const LIMITED = { true: 'the highest first', false: 'the lowest first' } as const;

/**
 * A typed query in words: “the number of different entries under agency in participating as of 1 March
 * 2025, where state is “Florida””.
 *
 * @param heading - What a column is called; its name unless given.
 */
export function tableQueryWords(query: TableQuery, heading: Heading = (column) => column): string {
  const { where, group, order, limit, compare } = query;
  const parts = [`${measureWords(query.measure, heading)} ${sourceWords(query)}`];
  if (where.length > 0) parts.push(`where ${filtersWords(where, heading)}`);
  if (group.length > 0) {
    const by = group.map(({ column, by: unit }) =>
      unit === 'value' ? heading(column) : `${unit} of ${heading(column)}`,
    );
    parts.push(`for each ${by.join(' and ')}`);
  }
  if (order !== null) {
    const by = order.by.kind === 'column' ? ` by ${heading(order.by.column)}` : '';
    parts.push(`${LIMITED[order.descending ? 'true' : 'false']}${by}`);
  }
  if (limit !== null) parts.push(`${limit} at most`);
  if (compare !== null)
    parts.push(`and whether it ${COMPARED[compare.is]} ${valueWords(compare.value)}`);
  return parts.join(', ');
}
