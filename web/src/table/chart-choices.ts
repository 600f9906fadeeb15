import type { GroupsAsked } from '../api/tables.js';
import type { Table } from '../api/types.js';
import { headingOf, isTime } from './column-words.js';

/** Something to choose in a drawing's form, with what the server is asked for it. */
export interface Choice {
  key: string;
  words: string;
  asked: Partial<GroupsAsked>;
}

/** What can be counted or added up, and for each of what: time first, then names. */
export const choicesOf = ({
  columns,
}: Pick<Table, 'columns'>): {
  measures: Choice[];
  groups: Choice[];
} => {
  const amounts = columns.filter(({ type }) => type === 'amount' || type === 'number');
  const times = columns.filter(isTime);
  const names = columns.filter(({ type }) => type === 'text' || type === 'boolean');
  return {
    measures: [
      { key: 'rows', words: 'Number of rows', asked: {} },
      ...amounts.map((column) => ({
        key: column.name,
        words: `Sum of ${headingOf(column)}${column.unit === null ? '' : `, ${column.unit}`}`,
        asked: { sum: column.name },
      })),
    ],
    groups: [
      ...times.flatMap((column) =>
        (['year', 'month'] as const).map((unit) => ({
          key: `${column.name} ${unit}`,
          words: `${unit} of ${headingOf(column)}`,
          asked: { by: column.name, unit },
        })),
      ),
      ...names.map((column) => ({
        key: column.name,
        words: headingOf(column),
        asked: { by: column.name },
      })),
    ],
  };
};

export const titleOf = (measure: Choice, group: Choice): string =>
  `${measure.words} for each ${group.words}`;
