import type { Measure, TableQuery } from '../../model/table-query.js';
import { type Of, ofKind, timeColumn } from './conditions.js';
import {
  claimedNumber,
  counted,
  type Draft,
  type Given,
  has,
  isSummable,
  moneyColumn,
  numberColumn,
  placeOf,
  subject,
  wanted,
} from './given.js';
import { measured } from './measured.js';
import type { Expectation, Outcome } from './reading.js';
import type { AskedColumn } from './relation.js';
import { ASKING_TABLES } from './settings.js';

/** The rows themselves, by what they have in a column: those without a value have no place. */
const ranked = (
  queries: readonly TableQuery[],
  { name: column }: AskedColumn,
  descending: boolean,
): TableQuery[] =>
  queries.map((query) => ({
    ...query,
    measure: null,
    order: { by: { kind: 'column', column }, descending },
    limit: ASKING_TABLES.mostPlaces,
    where: [...query.where, { column, is: 'present', values: [] }],
  }));

/** The largest or smallest: a number, the row that has it, or the group that does. */
export function extreme(given: Given): Draft | undefined {
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
  const numeric = behind?.kind === 'column' ? behind.columns.filter(isSummable)[0] : undefined;
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
    const draft = measured(
      given,
      { kind: 'rows' },
      undefined,
      { ...outcome, by: column.name },
      {},
      rest,
    );
    return draft && { ...draft, queries: ranked(draft.queries, column, descending), expects };
  }
  const noun = counted(
    { ...given, mentions: given.mentions.filter(({ kind }) => kind !== 'value') },
    at,
  );
  const paid = given.mentions.some(({ kind }) => kind === 'money');
  const isMoney = behind?.kind === 'money' || has(given, 'sum') || (noun === undefined && paid);
  const money = isMoney ? moneyColumn(given) : undefined;
  const measure: Measure | undefined = money
    ? { kind: 'sum', column: money.name }
    : column && !noun?.sum
      ? { kind: 'sum', column: column.name }
      : noun?.measure;
  if (measure === undefined) return undefined;
  const extra = {
    group: [{ column: target.name, by: 'value' as const }],
    order: { by: { kind: 'measure' as const }, descending },
    limit: ASKING_TABLES.mostPlaces,
  };
  const draft = measured(given, measure, undefined, outcome, extra, rest);
  return draft && { ...draft, expects };
}

/** The first or last day, or who had it. */
export function firstOrLast(given: Given): Draft | undefined {
  const column = timeColumn(given.relation, given.mentions);
  if (column === undefined) return undefined;
  const last = has(given, 'last');
  const who = subject(given);
  const target = wanted(given) ?? who?.column;
  if (target === undefined || target === column) {
    if (!given.open) return undefined;
    return measured(given, { kind: last ? 'largest' : 'smallest', column: column.name }, undefined);
  }
  const draft = measured(
    given,
    { kind: 'rows' },
    undefined,
    { kind: 'first', column: target.name, by: column.name },
    {},
    who?.rest ?? ofKind(given.mentions, 'value'),
  );
  return (
    draft && {
      ...draft,
      queries: ranked(draft.queries, column, last),
      expects: given.open ? null : { number: null, texts: who?.texts ?? [] },
    }
  );
}

/** “Florida has more agreements than Texas”. */
export function versus(given: Given): Draft | undefined {
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
