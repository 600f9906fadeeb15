import type { ComputedFinding } from '../model/computed.js';
import { counted } from '../model/counted.js';
import type { Report } from '../model/report.js';

/** How an answer was computed, as lines that every form shows. */
export interface ComputedView {
  /** The query in words and its answer. */
  text: string;
  /** The rows that it rests on, and what was left out or taken for what. */
  notes: string[];
  /** What `query` runs again. */
  sql: string;
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

export const computedViews = ({ computed = [] }: Report): ComputedView[] =>
  computed.map((one) => ({
    text: `${one.words}: ${one.value}`,
    notes: [...rowsWords(one), ...one.leftOut],
    sql: one.sql,
  }));
