import type { Measure } from '../../model/table-query.js';
import { columnBeside, type Of, ofKind } from './conditions.js';
import type { Intent } from './intents.js';
import type { AskedText, Mention } from './mentions.js';
import type { TableReading } from './reading.js';
import { type AskedColumn, isNumeric, isTime, type Relation } from './relation.js';

/** What a reading is made from. */
export interface Given {
  relation: Relation;
  asked: AskedText;
  mentions: readonly Mention[];
  open: boolean;
}

export type Draft = Pick<TableReading, 'queries' | 'outcome' | 'expects'> & { sure?: number };

export const has = ({ mentions }: Given, ...intents: Intent[]): boolean =>
  ofKind(mentions, 'intent').some(({ intent }) => intents.includes(intent));

export const placeOf = ({ mentions }: Given, ...intents: Intent[]): number =>
  ofKind(mentions, 'intent').find(({ intent }) => intents.includes(intent))?.from ?? -1;

const nearest = (columns: readonly AskedColumn[]): AskedColumn | undefined =>
  [...columns].sort((a, b) => a.words.length - b.words.length)[0];

const MONEY_HEADING =
  /^(?:amount|obligation|obligations|cost|price|payment|payments|paid|value|spending|revenue|total|gross|salary|budget)$/u;

export function moneyColumn({ relation }: Given): AskedColumn | undefined {
  const money = relation.columns.filter(
    (column) =>
      isNumeric(column) &&
      (column.type === 'amount' || column.words.some((word) => MONEY_HEADING.test(word))),
  );
  return money.length === 1 ? money[0] : undefined;
}

/** Years and numbers that name things are not added up. */
export const isSummable = (column: AskedColumn): boolean =>
  isNumeric(column) && !column.stems.some((stem) => stem === 'year' || stem === 'id');

/** The first number column that is named behind a place, or else anywhere. */
export function numberColumn(given: Given, from: number): AskedColumn | undefined {
  const named = ofKind(given.mentions, 'column')
    .filter(({ columns }) => columns.some(isSummable))
    .map(({ columns, from: at }) => ({ at, column: nearest(columns.filter(isSummable)) }));
  return (named.find(({ at }) => at >= from) ?? named[0])?.column;
}

const PLACES = new Set(['state', 'countri', 'provinc']);

/** Columns that tell one thing from another: bodies of one name in two states are two. */
export function apart({ relation }: Given, column: AskedColumn): string[] {
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
export function counted(
  given: Given,
  from: number,
): { measure: Measure; sum?: AskedColumn; at: number } | undefined {
  for (const mention of given.mentions) {
    if (mention.from < from) continue;
    if (mention.kind === 'rows' || mention.kind === 'topic')
      return { measure: { kind: 'rows' }, at: mention.from };
    if (mention.kind === 'column') {
      const column = nearest(mention.columns);
      if (column === undefined || isTime(column) || column.stems.includes('year')) continue;
      if (isNumeric(column) && !/\bid\b/u.test(column.words.join(' '))) {
        return { measure: { kind: 'sum', column: column.name }, sum: column, at: mention.from };
      }
      return { measure: { kind: 'distinct', columns: apart(given, column) }, at: mention.from };
    }
    if (mention.kind === 'number') return undefined;
  }
  return undefined;
}

/** The number that a claim puts forward as the answer: the last one that no column is beside. */
export function claimedNumber(given: Given, beforeNoun = false): Of<'number'> | undefined {
  if (given.open) return undefined;
  const numbers = ofKind(given.mentions, 'number');
  if (numbers.length === 1) return numbers[0];
  return beforeNoun
    ? numbers.find((one) => columnBeside(one, given.mentions) === undefined)
    : undefined;
}

const WHICH = /^(?:and |so )?(?:in |for |to |from )?(?:which|what|whose)\b/iu;

/** The column that a question asks for: “which state …”, or who. */
export function wanted(given: Given): AskedColumn | undefined {
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
export function subject(
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
