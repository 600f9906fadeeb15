import type { ComputedAnswer } from '../../asking/tables/compute.js';
import type { Outcome } from '../../asking/tables/reading.js';
import type { Claim } from '../../model/claim.js';
import type { ComputedFinding } from '../../model/computed.js';
import type { Document } from '../../model/document.js';
import type { CellReference } from '../../model/table.js';
import type { TableQuery } from '../../model/table-query.js';
import type { QueryResult, SqlValue } from '../../ports/table-store.js';
import { dayWords } from '../../text/day-words.js';
import { tableQueryWords } from '../../text/table-query-words.js';

/** Rows that are shown of an answer, and columns of each. */
export const SHOWN_ROWS = 20;
const SHOWN_COLUMNS = 6;

const valueWords = (value: SqlValue): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 4 })
    : String(value ?? 'none');

/** Pairs of days: of the last snapshot before a change and of the first behind it. */
function turnsWords(
  { change, days }: Extract<Outcome, { kind: 'turns' }>,
  values: readonly SqlValue[],
): string {
  const turns = values.flatMap((after, at) => {
    const by = String(values[at + 1] ?? '');
    if (at % 2 === 1) return [];
    return after === null
      ? `by ${dayWords(by)}, the first snapshot`
      : `after ${dayWords(String(after))} and by ${dayWords(by)}`;
  });
  if (turns.length > 0) return turns.join('; ');
  return change === 'left' ? `not by ${dayWords(days.at(-1) ?? '')}` : 'never';
}

function answerWords({
  reading: { outcome, expects },
  values,
  answer: { truncated },
}: ComputedAnswer): string {
  const [first = null, second = null, third = null] = values;
  if (outcome.kind === 'growth')
    return `${valueWords(first)}, from ${valueWords(second)} to ${valueWords(third)}`;
  if (outcome.kind === 'turns') return turnsWords(outcome, values);
  if (outcome.kind === 'versus') return `${valueWords(first)} against ${valueWords(second)}`;
  if (outcome.kind === 'rows' && expects !== null)
    return first === 0 ? 'none' : `${truncated ? 'more than ' : ''}${valueWords(first)} of them`;
  const shown = values.slice(0, SHOWN_ROWS).map(valueWords).join('; ');
  if (outcome.kind === 'rows' && truncated) return `${shown}; and more`;
  return values.length > SHOWN_ROWS ? `${shown}; and ${values.length - SHOWN_ROWS} more` : shown;
}

/** Columns that a query names, wherever it does. */
function namedIn({ where, measure, group, order, select }: TableQuery): Set<string> {
  const measured =
    measure === null || measure.kind === 'rows'
      ? []
      : measure.kind === 'distinct'
        ? measure.columns
        : measure.kind === 'share'
          ? measure.where.map(({ column }) => column)
          : [measure.column];
  const ordered = order?.by.kind === 'column' ? [order.by.column] : [];
  const filtered = where.map(({ column }) => column);
  return new Set([
    ...select,
    ...filtered,
    ...measured,
    ...group.map(({ column }) => column),
    ...ordered,
  ]);
}

/** The rows as a small table: the columns that the query names, then the first others, in the order of the source. */
function shownOf(query: TableQuery, { columns, rows, sources }: QueryResult) {
  const named = namedIn(query);
  const own = columns.map(({ name }, at) => ({ name, at })).filter(({ name }) => name[0] !== '_');
  const chosen = [
    ...own.filter(({ name }) => named.has(name)),
    ...own.filter(({ name }) => !named.has(name)),
  ].slice(0, Math.max(SHOWN_COLUMNS, named.size));
  const kept = chosen.toSorted((a, b) => a.at - b.at);
  return {
    columns: kept.map(({ name }) => name),
    rows: rows
      .filter((_, at) => sources[at] !== null)
      .slice(0, SHOWN_ROWS)
      .map((row) => kept.map(({ at }) => row[at] ?? null)),
  };
}

const isReference = (one: CellReference | null): one is CellReference => one !== null;

/** What a report keeps of an answer that was computed from tables. */
export function computedFinding(
  claim: Claim,
  computed: ComputedAnswer,
  documents: ReadonlyMap<string, Document>,
  leftOut: readonly string[],
): ComputedFinding {
  const { answer, rows, query, holds, reading } = computed;
  const sources = rows.sources.filter(isReference);
  const cited = sources.slice(0, SHOWN_ROWS);
  const ids = [...new Set(cited.map(({ document }) => document))];
  return {
    claim: claim.id,
    words: tableQueryWords(query),
    sql: answer.sql,
    value: answerWords(computed),
    holds,
    result: {
      columns: answer.columns.map(({ name }) => name),
      rows: answer.rows.slice(0, SHOWN_ROWS),
    },
    rows: cited.map(({ document, place, row }) => ({ document, place, row })),
    shown: shownOf(query, rows),
    documents: ids.flatMap((id) => {
      const found = documents.get(id);
      if (found === undefined) return [];
      const { title, url } = found.metadata;
      return [{ id, title, url }];
    }),
    more: rows.truncated || sources.length > SHOWN_ROWS,
    leftOut: [...leftOut],
    tables: [reading.relation],
  };
}
