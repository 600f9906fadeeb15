import type { DateMention } from '../../english/dates.js';
import type { Filter } from '../../model/table-query.js';
import type { Mention } from './mentions.js';
import type { NameTaken } from './reading.js';
import { type AskedColumn, isNumeric, isTime, type Relation } from './relation.js';
import { ASKING_TABLES } from './settings.js';
import type { ValueOption } from './value-options.js';
import { normalised } from './words.js';

export type Of<K extends Mention['kind']> = Extract<Mention, { kind: K }>;

export const ofKind = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K): Of<K>[] =>
  mentions.filter((one): one is Of<K> => one.kind === kind);

/** Mentions next to one, the nearer first; those behind it before those ahead where both are as near. */
function beside(mention: Mention, mentions: readonly Mention[]): Mention[] {
  const at = mentions.indexOf(mention);
  const sides = [mentions[at + 1], mentions[at - 1]].filter((one) => one !== undefined);
  const gap = (one: Mention): number =>
    one.from > mention.to ? one.from - mention.to : mention.from - one.to;
  return sides.filter((one) => gap(one) <= ASKING_TABLES.near).sort((a, b) => gap(a) - gap(b));
}

/** The number column that a number stands beside, where there is one. */
export function columnBeside(
  mention: Mention,
  mentions: readonly Mention[],
): AskedColumn | undefined {
  for (const one of beside(mention, mentions)) {
    if (one.kind !== 'column') continue;
    const numeric = one.columns.filter(isNumeric);
    if (numeric.length > 0 && numeric.length === one.columns.length) return numeric[0];
  }
  return undefined;
}

const sameColumn = (option: ValueOption, mention: Mention | undefined): boolean =>
  mention?.kind === 'column' && mention.columns.includes(option.column);

/** Columns of a value, those that are named beside it alone where one is. */
export function optionsOf(mention: Of<'value'>, mentions: readonly Mention[]): ValueOption[] {
  const near = beside(mention, mentions);
  const named = mention.options.filter((option) => near.some((one) => sameColumn(option, one)));
  return named.length > 0 ? named : mention.options;
}

export const valueFilter = ({ column, values }: ValueOption): Filter => {
  const all = values.map(({ value }) => value);
  return all.length === 1
    ? { column: column.name, is: 'is', values: all }
    : { column: column.name, is: 'one-of', values: all };
};

/** Alike in anything but case, a variant is no variant. */
export function namesTaken(
  mentions: readonly Of<'value'>[],
  filters: readonly Filter[],
): NameTaken[] {
  return mentions.flatMap(({ asked, options, score }) => {
    const option = options.find(({ column }) =>
      filters.some((filter) => filter.column === column.name),
    );
    const differs = option?.values.some(({ value }) => normalised(value) !== asked) ?? false;
    if (score >= 1 && !differs) return [];
    const taken = (option ?? options[0])?.values.map(({ value, score: own }) => ({
      value,
      score: own,
    }));
    return taken === undefined ? [] : [{ asked, taken }];
  });
}

type Comparison = Exclude<Filter, { is: 'in' }>['is'];

const TIMES: [RegExp, Comparison][] = [
  [/\b(?:since|from|starting|beginning|effective)\b/u, 'at-least'],
  [/\bafter\b/u, 'more-than'],
  [/\b(?:before|prior to|ahead of)\b/u, 'less-than'],
  [/\b(?:by|until|till|through|no later than|as of)\b/u, 'at-most'],
];

/** Days that a question names, as a condition on a column; undefined where it can't be told. */
export function timeFilter(column: AskedColumn, dates: readonly DateMention[]): Filter | undefined {
  const [first, second] = dates;
  if (first === undefined || dates.length > 2) return undefined;
  if (second !== undefined) {
    if (!/\b(?:between|from|since|after)\b/u.test(first.relation)) return undefined;
    return { column: column.name, is: 'between', values: [first.iso, second.iso] };
  }
  if (/\b(?:between|around|about)\b/u.test(first.relation)) return undefined;
  const is = TIMES.find(([form]) => form.test(first.relation))?.[1] ?? 'is';
  return { column: column.name, is, values: [first.iso] };
}

/** The column that tells when: the one that is named, or the only one. */
export function timeColumn(
  relation: Relation,
  mentions: readonly Mention[],
): AskedColumn | undefined {
  const named = ofKind(mentions, 'column').flatMap(({ columns }) => columns.filter(isTime));
  const all = relation.columns.filter(isTime);
  return named[0] ?? (all.length === 1 ? all[0] : undefined);
}
