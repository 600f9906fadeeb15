import type { ValueFound } from '../../ports/table-store.js';
import type { RuledNames } from '../../text/ruled-names.js';
import { namesAlike } from './names-alike.js';
import { type AskedColumn, isNumeric, type Relation } from './relation.js';
import { ASKING_TABLES, NAMES } from './settings.js';
import { norms, tableWords } from './words.js';

/** One column that may be meant, with its values that may be. */
export interface ValueOption {
  column: AskedColumn;
  values: { value: string; score: number; rows: number }[];
}

/** Each of the names that are one stands for the cells of all of them. */
function takeAsOne(byPhrase: Map<string, ValueOption[]>, names: readonly string[]): void {
  const phrases = [...new Set(names.map((name) => norms(tableWords(name))))];
  const all = phrases.flatMap((phrase) => byPhrase.get(phrase) ?? []);
  const columns = [...new Set(all.map(({ column }) => column))];
  const joined = columns.map((column) => ({
    column,
    values: all.filter((option) => option.column === column).flatMap(({ values }) => values),
  }));
  if (joined.length > 0) for (const phrase of phrases) byPhrase.set(phrase, joined);
}

/** Whole values by their words, with the columns that hold them. */
export function wholeValues(
  found: readonly (ValueFound & { norm: string })[],
  relation: Relation,
  ruled: RuledNames,
): Map<string, ValueOption[]> {
  const byName = new Map(relation.columns.map((column) => [column.name, column]));
  const byPhrase = new Map<string, ValueOption[]>();
  for (const { column: name, value, rows, whole, norm } of found) {
    const column = byName.get(name);
    if (!whole || column === undefined || isNumeric(column)) continue;
    const options = byPhrase.get(norm) ?? [];
    const known = options.find((option) => option.column === column);
    if (known) known.values.push({ value, score: 1, rows });
    else options.push({ column, values: [{ value, score: 1, rows }] });
    byPhrase.set(norm, options);
  }
  for (const { names } of ruled.groups) takeAsOne(byPhrase, names);
  return byPhrase;
}

/** Columns of sentences: words in them name nothing. */
const PROSE = new Set([
  'descript',
  'note',
  'comment',
  'remark',
  'text',
  'reason',
  'polici',
  'url',
  'link',
  'address',
]);

/** Values that have the words among others, scored as names. */
export function variantsOf(
  asked: string,
  found: readonly (ValueFound & { norm: string })[],
  relation: Relation,
  ruled: RuledNames,
): ValueOption[] {
  const options = relation.columns.flatMap((column): ValueOption[] => {
    if (column.type !== 'text' || column.stems.some((stem) => PROSE.has(stem))) return [];
    const values = found
      .filter((one) => one.column === column.name && !ruled.areApart(asked, one.value))
      .map(({ value, rows }) => ({ value, rows, score: namesAlike(asked, value) }))
      .filter(({ score }) => score >= ASKING_TABLES.likeName);
    return values.length === 0 || values.length > ASKING_TABLES.mostVariants
      ? []
      : [{ column, values }];
  });
  const best = Math.max(0, ...options.flatMap(({ values }) => values.map(({ score }) => score)));
  const kept = options.map(({ column, values }) => ({
    column,
    // Beside names that are surely meant, mere likeness is another body.
    values:
      best >= ASKING_TABLES.sureName
        ? values.filter(({ score }) => score >= ASKING_TABLES.sureName)
        : values,
  }));
  return kept.filter(({ values }) =>
    values.some(({ score }) => score >= best - ASKING_TABLES.nearName),
  );
}

/** Cells that hold words of a question, and what readers ruled on names. */
export interface Looked {
  found: readonly (ValueFound & { norm: string })[];
  ruled: RuledNames;
}

/** Beside a cell that says the same: those that differ by a legal form, or by spaces, and by nothing else. */
export function withSpellings(
  asked: string,
  exact: readonly ValueOption[],
  found: Looked['found'],
  ruled: RuledNames,
): ValueOption[] {
  return exact.map(({ column, values }) => {
    if (column.type !== 'text') return { column, values };
    const known = new Set(values.map(({ value }) => value));
    const others = found.filter(
      (one) =>
        one.column === column.name && !known.has(one.value) && !ruled.areApart(asked, one.value),
    );
    const spelled = others
      .map(({ value, rows }) => ({ value, rows, score: namesAlike(asked, value) }))
      .filter(({ score }) => score >= NAMES.joined);
    return { column, values: [...values, ...spelled] };
  });
}
