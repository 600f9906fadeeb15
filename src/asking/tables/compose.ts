import type { Filter, Measure, TableQuery } from '../../model/table-query.js';
import {
  columnBeside,
  namesTaken,
  type Of,
  ofKind,
  optionsOf,
  timeColumn,
  timeFilter,
  valueFilter,
} from './conditions.js';
import { dayBefore } from './days.js';
import type { Intent } from './intents.js';
import type { AskedText, Mention, ValueOption } from './mentions.js';
import type { AskedNumber } from './numbers-asked.js';
import type { Expectation, Outcome, TableReading } from './reading.js';
import { type AskedColumn, isNumeric, isTime, type Relation } from './relation.js';
import { ASKING_TABLES } from './settings.js';

/** What a reading is made from. */
interface Given {
  relation: Relation;
  asked: AskedText;
  mentions: readonly Mention[];
  open: boolean;
}

type Draft = Pick<TableReading, 'queries' | 'outcome' | 'expects'> & { sure?: number };

const PLACES = new Set(['state', 'countri', 'provinc']);

const has = ({ mentions }: Given, ...intents: Intent[]): boolean =>
  ofKind(mentions, 'intent').some(({ intent }) => intents.includes(intent));

const placeOf = ({ mentions }: Given, ...intents: Intent[]): number =>
  ofKind(mentions, 'intent').find(({ intent }) => intents.includes(intent))?.from ?? -1;

const nearest = (columns: readonly AskedColumn[]): AskedColumn | undefined =>
  [...columns].sort((a, b) => a.words.length - b.words.length)[0];

const MONEY_HEADING =
  /^(?:amount|obligation|obligations|cost|price|payment|payments|paid|value|spending|revenue|total|gross|salary|budget)$/u;

function moneyColumn({ relation }: Given): AskedColumn | undefined {
  const money = relation.columns.filter(
    (column) =>
      isNumeric(column) &&
      (column.type === 'amount' || column.words.some((word) => MONEY_HEADING.test(word))),
  );
  return money.length === 1 ? money[0] : undefined;
}

/** Years and numbers that name things are not added up. */
const isSummable = (column: AskedColumn): boolean =>
  isNumeric(column) && !column.stems.some((stem) => stem === 'year' || stem === 'id');

/** The first number column that is named behind a place, or else anywhere. */
function numberColumn(given: Given, from: number): AskedColumn | undefined {
  const named = ofKind(given.mentions, 'column')
    .filter(({ columns }) => columns.some(isSummable))
    .map(({ columns, from: at }) => ({ at, column: nearest(columns.filter(isSummable)) }));
  return (named.find(({ at }) => at >= from) ?? named[0])?.column;
}

/** Columns that tell one thing from another: bodies of one name in two states are two. */
function apart({ relation }: Given, column: AskedColumn): string[] {
  const place = relation.columns.find(
    ({ type, stems }) => type === 'text' && stems.length === 1 && PLACES.has(stems[0] ?? ''),
  );
  const own = column.stems.some((stem) => PLACES.has(stem) || stem === 'counti');
  const isName = column.stems.some((stem) =>
    ['agenc', 'depart', 'offic', 'name', 'bodi', 'counti'].includes(stem),
  );
  return place === undefined ||
    place === column ||
    !isName ||
    (own && column.stems.includes('state'))
    ? [column.name]
    : [column.name, place.name];
}

/** What is counted: the first noun behind a place, as rows or as different values of a column. */
function counted(
  given: Given,
  from: number,
): { measure: Measure; sum?: AskedColumn; at: number } | undefined {
  for (const mention of given.mentions) {
    if (mention.from < from) continue;
    if (mention.kind === 'rows' || mention.kind === 'topic')
      return { measure: { kind: 'rows' }, at: mention.from };
    if (mention.kind === 'column') {
      const column = nearest(mention.columns);
      if (column === undefined || isTime(column)) continue;
      if (isNumeric(column) && !/\bid\b/u.test(column.words.join(' '))) {
        return { measure: { kind: 'sum', column: column.name }, sum: column, at: mention.from };
      }
      return { measure: { kind: 'distinct', columns: apart(given, column) }, at: mention.from };
    }
    if (mention.kind === 'value' || mention.kind === 'number') return undefined;
  }
  return undefined;
}

const joinsDates = (column: AskedColumn, given: Given): boolean =>
  ofKind(given.mentions, 'column').some(({ columns }) => columns.includes(column));

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
  const yearly = bound.filter(
    ({ column: own }) => columnBeside(bound[0]?.mention ?? (bound[0] as never), mentions) === own,
  );
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
    if (day.latest < (relation.days[0] ?? '')) return undefined;
    const rest = dates.filter((date) => date !== day);
    const filter = column && rest.length > 0 ? timeFilter(column, rest) : undefined;
    if (rest.length > 0 && filter === undefined) return undefined;
    return {
      source: { ...newest, asOf: day.latest },
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
function valueWays(values: readonly Of<'value'>[], mentions: readonly Mention[]): Filter[][] {
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

function conditionsOf(given: Given, claimed?: Of<'number'>): Conditions | undefined {
  const from = sourced(given);
  if (from === undefined) return undefined;
  const { where, free } = numberFilters(given, claimed);
  return { source: from.source, where: [...from.where, ...where], free };
}

const EMPTY = { select: [], group: [], order: null, limit: null, compare: null };

/** One measure under all ways to take the values; undefined where a number is left over. */
function measured(
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
    (way): TableQuery => ({ ...EMPTY, source, where: [...where, ...way], measure, ...extra }),
  );
  return { queries, outcome, expects: claimed ? { number: claimed.number, texts: null } : null };
}

/** The number that a claim puts forward as the answer: the last one that no column is beside. */
function claimedNumber(given: Given, beforeNoun = false): Of<'number'> | undefined {
  if (given.open) return undefined;
  const numbers = ofKind(given.mentions, 'number');
  if (numbers.length === 1) return numbers[0];
  return beforeNoun
    ? numbers.find((one) => columnBeside(one, given.mentions) === undefined)
    : undefined;
}

function shareOf(given: Given): Draft | undefined {
  const values = ofKind(given.mentions, 'value');
  const claimed = claimedNumber(given);
  const pivot =
    /\b(?:that|which|who|whose)?\s*(?:are|is|were|was|used?s?|ha[sd]|have|under|with)\b/giu;
  const { asked } = given;
  const noun = counted(given, 0);
  if (noun === undefined || values.length === 0 || has(given, 'grew')) return undefined;
  const breaks = [...asked.text.matchAll(pivot)].map(({ index }) => index);
  const at = (mention: Mention): number => asked.words[mention.from]?.span.start ?? 0;
  const isPart = (mention: Mention): boolean =>
    breaks.some((index) => index < at(mention) && index > (asked.words[noun.at]?.span.start ?? 0));
  const part = values.length === 1 ? values : values.filter(isPart);
  if (part.length === 0 || (part.length === values.length && values.length > 1)) return undefined;
  const base = values.filter((one) => !part.includes(one));
  const [way] = valueWays(part, given.mentions);
  if (way === undefined) return undefined;
  const draft = measured(
    given,
    { kind: 'share', where: way },
    claimed,
    { kind: 'value' },
    {},
    base,
  );
  return draft && { ...draft, sure: noun.measure.kind === 'rows' ? 1 : 0.8 };
}

const WHICH = /^(?:and |so )?(?:in |for |to |from )?(?:which|what|whose)\b/iu;

/** The column that a question asks for: “which state …”, or who. */
function wanted(given: Given): AskedColumn | undefined {
  if (!given.open) return undefined;
  if (WHICH.test(given.asked.text)) {
    const first = given.mentions.find(({ kind }) => kind === 'column');
    return first?.kind === 'column' && first.from <= 3 ? nearest(first.columns) : undefined;
  }
  if (!/^(?:who|whom)\b/iu.test(given.asked.text)) return undefined;
  const bodies = given.relation.columns.filter(
    ({ type, stems }) =>
      type === 'text' &&
      stems.some((stem) =>
        ['recipi', 'vendor', 'name', 'supplier', 'contractor', 'compani', 'payee'].includes(stem),
      ),
  );
  return bodies.length === 1
    ? bodies[0]
    : given.relation.columns.find(({ type, stems }) => type === 'text' && stems.includes('agenc'));
}

/** Of a claim “X has the most …”: the value that it begins with, and the others. */
function subject(
  given: Given,
): { column: AskedColumn; texts: string[]; rest: Of<'value'>[] } | undefined {
  const values = ofKind(given.mentions, 'value');
  const [first] = values;
  if (given.open || first === undefined || first.options.length !== 1) return undefined;
  const [option] = first.options;
  const superlative = placeOf(given, 'largest', 'smallest', 'first', 'last');
  if (option === undefined || first.from > superlative) return undefined;
  return {
    column: option.column,
    texts: option.values.map(({ value }) => value),
    rest: values.slice(1),
  };
}

/** The largest or smallest: a number, the row that has it, or the group that does. */
function extreme(given: Given): Draft | undefined {
  const descending = has(given, 'largest');
  const at = placeOf(given, 'largest', 'smallest');
  const who = subject(given);
  const target = wanted(given) ?? who?.column;
  const behind = given.mentions.find(
    (one) =>
      one.from > at &&
      (one.kind === 'column' ||
        one.kind === 'rows' ||
        one.kind === 'topic' ||
        one.kind === 'money'),
  );
  const numeric = behind?.kind === 'column' ? behind.columns.filter(isNumeric)[0] : undefined;
  const column =
    numeric ??
    (/\b(?:largest|biggest|highest|smallest|lowest) (?:single )?/iu.test(given.asked.text) ||
    behind?.kind === 'money'
      ? (numberColumn(given, at) ?? moneyColumn(given))
      : undefined);
  if (target === undefined) {
    if (column === undefined) return undefined;
    const kind = descending ? ('largest' as const) : ('smallest' as const);
    const draft = measured(given, { kind, column: column.name }, claimedNumber(given));
    const itself = draft?.queries.some(({ where }) =>
      where.some((one) => one.column === column.name),
    );
    return itself ? undefined : draft;
  }
  const claimed = claimedNumber(given);
  const rest = who?.rest ?? ofKind(given.mentions, 'value');
  const expects: Expectation | null = given.open ? null : { number: null, texts: who?.texts ?? [] };
  const totalled =
    has(given, 'sum') ||
    behind?.kind === 'money' ||
    (/\bmost\b/iu.test(given.asked.text) && numeric === undefined);
  const outcome: Outcome = { kind: 'first', column: target.name, by: null };
  if (claimed !== undefined) return undefined;
  if (column !== undefined && !totalled) {
    const order = { by: { kind: 'column' as const, column: column.name }, descending };
    const draft = measured(
      given,
      { kind: 'rows' },
      undefined,
      { ...outcome, by: column.name },
      {},
      rest,
    );
    return (
      draft && {
        ...draft,
        queries: draft.queries.map((query) => ({
          ...query,
          measure: null,
          order,
          limit: 20,
          where: [...query.where, { column: column.name, is: 'present' as const, values: [] }],
        })),
        expects,
      }
    );
  }
  const money = behind?.kind === 'money' || has(given, 'sum') ? moneyColumn(given) : undefined;
  const noun = counted(
    { ...given, mentions: given.mentions.filter(({ kind }) => kind !== 'value') },
    at,
  );
  const measure: Measure | undefined = money
    ? { kind: 'sum', column: money.name }
    : column && !noun?.sum
      ? { kind: 'sum', column: column.name }
      : noun?.measure;
  if (measure === undefined) return undefined;
  const extra = {
    group: [{ column: target.name, by: 'value' as const }],
    order: { by: { kind: 'measure' as const }, descending },
    limit: 20,
  };
  const draft = measured(given, measure, undefined, outcome, extra, rest);
  return draft && { ...draft, expects };
}

/** The first or last day, or who had it. */
function firstOrLast(given: Given): Draft | undefined {
  const column = timeColumn(given.relation, given.mentions);
  if (column === undefined) return undefined;
  const last = has(given, 'last');
  const who = subject(given);
  const target = wanted(given) ?? who?.column;
  const clean = { ...given, mentions: given.mentions };
  if (target === undefined || target === column) {
    if (!given.open) return undefined;
    return measured(clean, { kind: last ? 'largest' : 'smallest', column: column.name }, undefined);
  }
  const order = { by: { kind: 'column' as const, column: column.name }, descending: last };
  const draft = measured(
    clean,
    { kind: 'rows' },
    undefined,
    { kind: 'first', column: target.name, by: column.name },
    {},
    who?.rest ?? ofKind(given.mentions, 'value'),
  );
  return (
    draft && {
      ...draft,
      queries: draft.queries.map((query) => ({
        ...query,
        measure: null,
        order,
        limit: 20,
        where: [...query.where, { column: column.name, is: 'present' as const, values: [] }],
      })),
      expects: given.open ? null : { number: null, texts: who?.texts ?? [] },
    }
  );
}

/** What joined a register or left it between two days, or within one month or year. */
function changed(given: Given): Draft | undefined {
  const { relation, mentions, asked } = given;
  if (!relation.register) return undefined;
  const dates = ofKind(mentions, 'date').map(({ date }) => date);
  const [first, second] = dates;
  const newest = relation.days.at(-1) ?? '';
  if (first === undefined || dates.length > 2) return undefined;
  const open = /\b(?:since|after)\b/u.test(first.relation);
  const from = second ? first.latest : open ? first.latest : dayBefore(first.earliest);
  const to = second ? second.latest : open ? newest : first.latest;
  if (from < (relation.days[0] ?? '') || from >= to) return undefined;
  const claimed = claimedNumber(given);
  const noun =
    counted(given, claimed ? claimed.to + 1 : Math.max(0, placeOf(given, 'count'))) ??
    counted(given, 0);
  const measure = noun?.sum ? undefined : noun?.measure;
  const who = /^(?:who|which|what)\b/iu.test(asked.text);
  if (measure === undefined && !who) return undefined;
  const body = relation.columns.find(
    ({ type, stems }) => type === 'text' && (stems.includes('agenc') || stems.includes('name')),
  );
  const by =
    measure?.kind === 'distinct' ? measure.columns : who && body ? apart(given, body) : undefined;
  const source = {
    kind: 'change' as const,
    register: relation.name,
    change: has(given, 'left') ? ('left' as const) : ('joined' as const),
    from,
    to,
    ...(by && { by }),
  };
  const values = ofKind(mentions, 'value');
  const free = ofKind(mentions, 'number').filter((one) => one !== claimed);
  if (free.length > 0) return undefined;
  const queries = valueWays(values, mentions).map(
    (where): TableQuery => ({
      ...EMPTY,
      source,
      where,
      measure: who ? null : (measure ?? { kind: 'rows' }),
    }),
  );
  const outcome: Outcome = who ? { kind: 'rows', column: body?.name ?? null } : { kind: 'value' };
  return { queries, outcome, expects: claimed ? { number: claimed.number, texts: null } : null };
}

const snapshotOn = ({ days }: Relation, day: string): string | undefined =>
  days.filter((one) => one <= day).at(-1);

/** How much a number of a register grew between two days. */
function grown(given: Given): Draft | undefined {
  const { relation, mentions } = given;
  const dates = ofKind(mentions, 'date').map(({ date }) => date);
  const noun = counted(given, 0);
  if (!relation.register || dates.length !== 2 || noun === undefined || noun.sum) return undefined;
  const [from, to] = dates.map(({ latest }) => snapshotOn(relation, latest));
  const claimed = claimedNumber(given);
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (ofKind(mentions, 'number').some((one) => one !== claimed)) return undefined;
  const queries = valueWays(ofKind(mentions, 'value'), mentions).map(
    (way): TableQuery => ({
      ...EMPTY,
      source: { kind: 'history', register: relation.name },
      where: [{ column: 'as_of', is: 'one-of', values: [from, to] }, ...way],
      measure: noun.measure,
      group: [{ column: 'as_of', by: 'value' }],
    }),
  );
  return {
    queries,
    outcome: { kind: 'growth' },
    expects: claimed ? { number: claimed.number, texts: null } : null,
  };
}

/** “Florida has more agreements than Texas”. */
function versus(given: Given): Draft | undefined {
  const { mentions, asked } = given;
  const compared = /\b(more|fewer|less|higher|lower|greater)\b.*\bthan\b/iu.exec(asked.text);
  const values = ofKind(mentions, 'value');
  const [first, second] = values;
  if (
    given.open ||
    compared === null ||
    first === undefined ||
    second === undefined ||
    values.length !== 2
  )
    return undefined;
  const column = first.options.find((option) =>
    second.options.some((other) => other.column === option.column),
  )?.column;
  const than = asked.text.toLowerCase().lastIndexOf(' than ');
  if (
    column === undefined ||
    (asked.words[second.from]?.span.start ?? 0) < than ||
    (asked.words[first.from]?.span.start ?? 0) > compared.index
  )
    return undefined;
  const noun = counted({ ...given, mentions: mentions.filter(({ kind }) => kind !== 'value') }, 0);
  const numeric = numberColumn(given, 0);
  const measure: Measure | undefined = numeric
    ? { kind: 'sum', column: numeric.name }
    : noun?.measure;
  const texts = (one: Of<'value'>) =>
    one.options
      .filter((option) => option.column === column)
      .flatMap((option) => option.values.map(({ value }) => value));
  if (measure === undefined || ofKind(mentions, 'number').length > 0) return undefined;
  const draft = measured(
    given,
    measure,
    undefined,
    { kind: 'versus', first: texts(first), more: /more|higher|greater/iu.test(compared[1] ?? '') },
    { group: [{ column: column.name, by: 'value' }] },
  );
  return draft && { ...draft, expects: { number: null, texts: null } };
}

/** How many, of a question; and of a claim “there are 12 …”. */
function countOf(given: Given): Draft | undefined {
  const claimed = claimedNumber(given, true);
  const from = has(given, 'count') ? placeOf(given, 'count') : claimed ? claimed.to + 1 : 0;
  const noun = counted(given, from);
  if (noun === undefined) return undefined;
  if (
    noun.sum !== undefined &&
    claimed !== undefined &&
    columnBeside(claimed, given.mentions) === noun.sum &&
    !has(given, 'count')
  )
    return undefined;
  return measured(given, noun.measure, claimed);
}

function summed(given: Given): Draft | undefined {
  const column = numberColumn(given, placeOf(given, 'sum', 'average')) ?? moneyColumn(given);
  if (column === undefined) return undefined;
  return measured(
    given,
    { kind: has(given, 'average') ? 'average' : 'sum', column: column.name },
    claimedNumber(given),
  );
}

/** Whether each column that is named has a condition: one without says what is not read. */
const heeds = (mentions: readonly Mention[], where: readonly Filter[]): boolean =>
  ofKind(mentions, 'column').every(({ columns }) =>
    columns.some(({ name }) => where.some(({ column }) => column === name)),
  );

/** “Is there a row in which …”: what the claim puts together stands in one row, or does not. */
function lookedUp(given: Given): Draft | undefined {
  const { mentions, open } = given;
  const values = ofKind(mentions, 'value');
  const target =
    wanted(given) ??
    (has(given, 'when', 'since') ? timeColumn(given.relation, mentions) : undefined);
  if (open && target === undefined) return undefined;
  const conditions = conditionsOf(given);
  if (conditions === undefined || values.length === 0) return undefined;
  const held = conditions.free.map(({ number, columns }) => ({ number, columns }));
  if (held.some(({ columns, number }) => columns.length === 0 || number.is !== 'is'))
    return undefined;
  if (!open && values.length + held.length + conditions.where.length < 2) return undefined;
  let ways = valueWays(values, mentions).filter((way) => open || way.length === values.length);
  for (const { number, columns } of held) {
    ways = ways.flatMap((way) =>
      columns.map((column): Filter[] => [
        ...way,
        { column: column.name, is: 'is', values: [number.value] },
      ]),
    );
  }
  const heeded = ways.filter((way) => open || heeds(mentions, [...conditions.where, ...way]));
  const queries = heeded.slice(0, ASKING_TABLES.mostAlternatives).map(
    (way): TableQuery => ({
      ...EMPTY,
      source: conditions.source,
      where: [...conditions.where, ...way],
      measure: null,
      limit: 20,
    }),
  );
  return {
    queries,
    outcome: { kind: 'rows', column: target?.name ?? null },
    expects: open ? null : { number: null, texts: null },
  };
}

const isMoney = ({ mentions }: Given): boolean =>
  ofKind(mentions, 'money').length > 0 &&
  ofKind(mentions, 'number').some(({ number }) => number.unit === 'usd');

function drafted(given: Given): Draft | undefined {
  if (has(given, 'grew')) return grown(given);
  if (has(given, 'joined', 'left')) return changed(given);
  if (has(given, 'share')) return shareOf(given);
  if (has(given, 'largest', 'smallest')) return extreme(given);
  if (has(given, 'average')) return summed(given);
  const compared = versus(given);
  if (compared !== undefined) return compared;
  if (has(given, 'since', 'first', 'last')) return firstOrLast(given);
  if (has(given, 'count')) return countOf(given);
  if (has(given, 'sum') || (isMoney(given) && !given.open)) return summed(given);
  if (given.open) return lookedUp(given);
  return countOrLookup(given);
}

const COUNTS =
  /\b(?:there (?:is|are|was|were|have been|has been)|had?s?|have|signed|made|received|held|took part|participat\w+|agree\w*)\b/iu;

function countOrLookup(given: Given): Draft | undefined {
  const claimed = claimedNumber(given, true);
  if (claimed === undefined) return lookedUp(given);
  const next = given.mentions.find(({ from }) => from > claimed.to);
  const counts =
    next !== undefined &&
    next.from - claimed.to <= 3 &&
    (next.kind === 'rows' ||
      next.kind === 'topic' ||
      (next.kind === 'column' && !next.columns.some(isNumeric)));
  if (counts && (next.kind !== 'column' || COUNTS.test(given.asked.text))) return countOf(given);
  return counts ? undefined : lookedUp(given);
}

/**
 * Reads a question as a query on one table, or not at all: where a word of it is nothing to the
 * table, or what is asked can't be told, there is no reading.
 */
export function compose(
  relation: Relation,
  asked: AskedText,
  mentions: readonly Mention[],
  open: boolean,
): TableReading | undefined {
  const given: Given = { relation, asked, mentions, open };
  if (mentions.some(({ kind }) => kind === 'unread') || has(given, 'not', 'both')) return undefined;
  const draft = drafted(given);
  if (draft === undefined || draft.queries.length === 0) return undefined;
  const values = ofKind(mentions, 'value');
  const names = namesTaken(values, draft.queries[0]?.where ?? []);
  const weakest = Math.min(1, ...values.map(({ score }) => score));
  const base = draft.outcome.kind === 'rows' ? ASKING_TABLES.sureLookup : ASKING_TABLES.sureCount;
  const sure =
    base *
    (draft.sure ?? 1) *
    (weakest === 1
      ? 1
      : ASKING_TABLES.variantCost + (1 - ASKING_TABLES.variantCost) * (2 * weakest - 1));
  const told = mentions.reduce(
    (sum, { kind, from, to }) => sum + (kind === 'topic' ? 1 : 2) * (to - from + 1),
    0,
  );
  return {
    relation: relation.name,
    queries: draft.queries.slice(0, ASKING_TABLES.mostAlternatives),
    outcome: draft.outcome,
    expects: draft.expects,
    names,
    sure,
    told,
  };
}
