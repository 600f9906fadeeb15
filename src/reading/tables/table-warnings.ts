import { counted } from '../../model/counted.js';
import type { Column, ReadTable, WrittenTable } from '../../model/table.js';
import { TABLES } from './settings.js';

const KINDS = {
  text: 'text',
  integer: 'whole numbers',
  number: 'numbers',
  amount: 'amounts',
  date: 'dates',
  instant: 'dates with times',
  boolean: 'yes or no',
} as const;

/** What a table is called in a warning: its sheet, its title or its place. */
const nameOf = ({ sheet, title, place }: Pick<ReadTable, 'sheet' | 'title' | 'place'>): string => {
  const name = sheet ?? title;
  return name === null ? `Table ${place}` : `Table ${place} (${name})`;
};

const oddWords = (column: Column, odd: WrittenTable['odd']): string => {
  const first = odd.find((cell) => cell.column === column.name);
  const example =
    first === undefined ? '' : `, the first in row ${first.row}: “${first.text.slice(0, 60)}”`;
  const cells = counted(column.odd, 'cell');
  return `${cells} of “${column.heading || column.name}” (${KINDS[column.type]}) ${column.odd === 1 ? 'is' : 'are'} something else${example}`;
};

const headsWords = ({
  headerRows,
  columns,
}: Pick<ReadTable, 'headerRows' | 'columns'>): string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { heading } of columns) {
    if (heading !== '' && seen.has(heading)) twice.add(heading);
    seen.add(heading);
  }
  return [
    ...(headerRows.length === 0 && columns.every(({ heading }) => heading === '')
      ? ['it has no heading, so its columns are called column_1, column_2 …']
      : []),
    ...[...twice].map(
      (heading) => `several columns are headed “${heading}”; the later ones got a number`,
    ),
  ];
};

/** What a user should know of how a table was read. */
export function tableWarnings(
  table: Omit<ReadTable, 'warnings'>,
  found: {
    odd: WrittenTable['odd'];
    eitherOrder: readonly Column[];
    /** Columns of text most of whose cells are numbers or dates. */
    mixed: readonly Column[];
    cut: number;
    others: readonly string[];
  },
): string[] {
  const totals = table.leftOut.filter(({ why }) => why === 'total');
  const notes = [
    ...found.others,
    ...headsWords(table),
    ...table.columns.filter(({ odd }) => odd > 0).map((column) => oddWords(column, found.odd)),
    ...found.eitherOrder.map(
      ({ heading, name }) =>
        `the dates of “${heading || name}” could have the day or the month first; the month was taken`,
    ),
    ...found.mixed.map(
      ({ heading, name }) =>
        `“${heading || name}” mixes numbers or dates with words, and was taken for text`,
    ),
    ...totals.map(({ row, text }) => `row ${row} is a total and no entry: “${text.slice(0, 60)}”`),
    ...(found.cut > 0
      ? [`${counted(found.cut, 'row')} go beyond ${TABLES.mostColumns} columns, and were cut there`]
      : []),
  ];
  return notes.map((note) => `${nameOf(table)}: ${note}.`);
}
