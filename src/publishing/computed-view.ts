import type { ComputedFinding } from '../model/computed.js';
import { counted } from '../model/counted.js';
import type { Report } from '../model/report.js';
import { type Chart, chartOf } from './charts/chart.js';

/** A row that an answer rests on, and where it stands. */
interface ComputedRow {
  document: string;
  /** Which table of the document, and the row in it, from 1. */
  place: number;
  row: number;
  /** Of the document; its id where the report doesn't name it. */
  title: string;
  url: string | null;
  cells: { text: string; isNumber: boolean }[];
}

/** The rows of an answer: a few stand open, the others folded. */
interface ComputedTable {
  columns: string[];
  rows: ComputedRow[];
  folded: ComputedRow[];
  /** Whether there are rows that the report doesn't show. */
  more: boolean;
}

/** Rows that stand open: enough to see of what kind they are. */
const OPEN_ROWS = 5;

/** How an answer was computed, as all forms show it. */
export interface ComputedView {
  /** The query in words and its answer. */
  text: string;
  words: string;
  value: string;
  /** The rows that it rests on in a line, and what was left out or taken for what. */
  notes: string[];
  /** What `query` runs again. */
  sql: string;
  /** Those rows as a table; null where the report shows none. */
  table: ComputedTable | null;
  /** Rows without a value that it needs, and names matched by likeness. */
  leftOut: string[];
  chart: Chart | null;
}

const rowsWords = ({ rows, more, tables }: ComputedFinding): string[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const numbers = rows.map(({ row }) => row);
  const shown = numbers.slice(0, 5).join(', ');
  const others = numbers.length - 5;
  const rest = more
    ? ' and more'
    : others > 0
      ? ` and ${counted(others, 'more row', 'more rows')}`
      : '';
  return [`Rows of ${tables.join(', ')}: ${shown}${rest}`];
};

/** What a column is called where people read it: SQL's small letters and underscores are not for them. */
export const columnWords = (name: string): string => {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const tableOf = ({ rows, shown, documents = [], more }: ComputedFinding): ComputedView['table'] => {
  if (shown === undefined || rows.length === 0) return null;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const all = rows.map(({ document, place, row }, at) => ({
    document,
    place,
    row,
    title: byId.get(document)?.title ?? document,
    url: byId.get(document)?.url ?? null,
    cells: (shown.rows[at] ?? []).map((cell) => ({
      text: cell === null ? '–' : String(cell),
      isNumber: typeof cell === 'number',
    })),
  }));
  return {
    columns: shown.columns.map(columnWords),
    rows: all.slice(0, OPEN_ROWS),
    folded: all.slice(OPEN_ROWS),
    more,
  };
};

/** A result of names with a number each. */
const chartOfResult = ({ words, result: { columns, rows } }: ComputedFinding): Chart | null => {
  const [label, value, ...others] = columns;
  if (label === undefined || value === undefined || others.length > 0) return null;
  return chartOf(
    `${columnWords(words)}`,
    [columnWords(label), columnWords(value)],
    rows.map(([name = null, number = null]) => [name, number]),
  );
};

export const computedViews = ({ computed = [] }: Report): ComputedView[] =>
  computed.map((one) => ({
    text: `${one.words}: ${one.value}`,
    words: one.words.charAt(0).toUpperCase() + one.words.slice(1),
    value: one.value,
    notes: [...rowsWords(one), ...one.leftOut],
    sql: one.sql,
    table: tableOf(one),
    leftOut: one.leftOut,
    chart: chartOfResult(one),
  }));
