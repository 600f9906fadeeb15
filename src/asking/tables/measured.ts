import {
  type Filter,
  type Measure,
  PLAIN_QUERY,
  type TableQuery,
} from '../../model/table-query.js';
import {
  columnBeside,
  type Of,
  ofKind,
  optionsOf,
  timeColumn,
  timeFilter,
  valueFilter,
} from './conditions.js';
import { dayMeant } from './days.js';
import { type Draft, type Given, moneyColumn } from './given.js';
import type { Mention } from './mentions.js';
import type { AskedNumber } from './numbers-asked.js';
import type { Outcome } from './reading.js';
import type { AskedColumn } from './relation.js';
import { ASKING_TABLES } from './settings.js';
import type { ValueOption } from './value-options.js';

const joinsDates = (column: AskedColumn, given: Given): boolean =>
  ofKind(given.mentions, 'column').some(({ columns }) => columns.includes(column));

const FROM_OR_TO_YEAR =
  /\b(?:since|after|before|until|till|from|between|through|by)\s+(?:the\s+)?(?:(?:fiscal|financial|calendar)\s+)?years?\b/iu;

/** Where rows come from, and what days say of them; undefined where they can't be told. */
function sourced(given: Given): { source: TableQuery['source']; where: Filter[] } | undefined {
  const { relation, mentions } = given;
  const all = ofKind(mentions, 'date');
  const bound = all.flatMap((mention) => {
    const column =
      columnBeside(mention, mentions) ??
      (mention.columns.length === 1 ? mention.columns[0] : undefined);
    return column ? [{ mention, column }] : [];
  });
  const column = timeColumn(relation, mentions);
  const named = column !== undefined && joinsDates(column, given);
  const [leading] = bound;
  const yearly = bound.filter(
    ({ column: own }) => leading && columnBeside(leading.mention, mentions) === own,
  );
  // A column of years is compared with one year, and with none from or to which something was.
  if (yearly.length > 1 || (yearly.length === 1 && FROM_OR_TO_YEAR.test(given.asked.text)))
    return undefined;
  const free = all.filter((mention) => !yearly.some((one) => one.mention === mention));
  const where = yearly.map(
    ({ mention, column: own }): Filter => ({
      column: own.name,
      is: 'is',
      values: [Number(mention.date.iso.slice(0, 4))],
    }),
  );
  const table = { kind: 'table' as const, table: relation.name };
  const newest = { kind: 'register' as const, register: relation.name, asOf: null };
  if (free.length === 0) return { source: relation.register ? newest : table, where };
  const dates = free.map(({ date }) => date);
  const asOf = dates.filter(({ relation: told }) => /as of/u.test(told));
  if (relation.register && (!named || asOf.length > 0)) {
    const day = asOf[0] ?? dates[0];
    if (day === undefined || (dates.length > asOf.length + (named ? 1 : 0) && dates.length > 1))
      return undefined;
    if (/\b(?:since|after|before|between|from|until)\b/u.test(day.relation)) return undefined;
    const meant = dayMeant(day);
    if (meant === undefined || meant < (relation.days[0] ?? '')) return undefined;
    const rest = dates.filter((date) => date !== day);
    const filter = column && rest.length > 0 ? timeFilter(column, rest) : undefined;
    if (rest.length > 0 && filter === undefined) return undefined;
    return {
      source: { ...newest, asOf: meant },
      where: [...where, ...(filter ? [filter] : [])],
    };
  }
  const filter = column && timeFilter(column, dates);
  return filter && { source: relation.register ? newest : table, where: [...where, filter] };
}

interface Conditions {
  source: TableQuery['source'];
  where: Filter[];
  /** Numbers that are no conditions. */
  free: Of<'number'>[];
}

/** All ways to take the values of a question as conditions, likelier ones first. */
export function valueWays(
  values: readonly Of<'value'>[],
  mentions: readonly Mention[],
): Filter[][] {
  let ways: ValueOption[][] = [[]];
  for (const value of values) {
    const options = optionsOf(value, mentions);
    ways = ways
      .flatMap((way) => options.map((option) => [...way, option]))
      .slice(0, ASKING_TABLES.mostAlternatives);
  }
  const joined = ways.map((way): Filter[] => {
    const byColumn = new Map<AskedColumn, ValueOption['values']>();
    for (const { column, values: own } of way)
      byColumn.set(column, [...(byColumn.get(column) ?? []), ...own]);
    return [...byColumn].map(([column, own]) => valueFilter({ column, values: own }));
  });
  // A way that takes each name in a column of its own comes before those that join two.
  return joined.sort((a, b) => b.length - a.length);
}

/** Numbers beside a number column, or of money, where they are conditions; the others are left. */
function numberFilters(
  given: Given,
  claimed: Of<'number'> | undefined,
): { where: Filter[]; free: Of<'number'>[] } {
  const where: Filter[] = [];
  const free: Of<'number'>[] = [];
  for (const mention of ofKind(given.mentions, 'number')) {
    const { number } = mention;
    const column =
      columnBeside(mention, given.mentions) ??
      (number.unit === 'usd' || number.is !== 'is' ? moneyFor(given, number) : undefined);
    if (mention === claimed || column === undefined || number.is === 'about') free.push(mention);
    else where.push({ column: column.name, is: number.is, values: [number.value] });
  }
  return { where, free };
}

const moneyFor = (given: Given, { unit }: AskedNumber): AskedColumn | undefined =>
  unit === 'usd' ? moneyColumn(given) : undefined;

export function conditionsOf(given: Given, claimed?: Of<'number'>): Conditions | undefined {
  const from = sourced(given);
  if (from === undefined) return undefined;
  const { where, free } = numberFilters(given, claimed);
  return { source: from.source, where: [...from.where, ...where], free };
}

/** One measure under all ways to take the values; undefined where a number is left over. */
export function measured(
  given: Given,
  measure: Measure,
  claimed: Of<'number'> | undefined,
  outcome: Outcome = { kind: 'value' },
  extra: Partial<TableQuery> = {},
  values = ofKind(given.mentions, 'value'),
): Draft | undefined {
  const conditions = conditionsOf(given, claimed);
  if (conditions === undefined || conditions.free.some((one) => one !== claimed)) return undefined;
  const { source, where } = conditions;
  const queries = valueWays(values, given.mentions).map(
    (way): TableQuery => ({ ...PLAIN_QUERY, source, where: [...where, ...way], measure, ...extra }),
  );
  return { queries, outcome, expects: claimed ? { number: claimed.number, texts: null } : null };
}
