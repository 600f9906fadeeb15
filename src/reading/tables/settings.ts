import { byHand, valuesOf } from '../../model/settings.js';

/** What tells tables, their headings and types apart, and how much of them is taken. */
export const TABLE_SETTINGS = {
  typedShare: byHand(
    0.95,
    [0.5, 1],
    'Share of the cells with a value that must be of a type for their column to be of it: a few slips make no text of a column of dates.',
  ),
  mixedShare: byHand(
    0.5,
    [0.1, 1],
    'Share of numbers or dates from which a column of text is called mixed on adding.',
  ),
  settledAfter: byHand(
    2000,
    [100, 100_000],
    'Cells after which a column that had no number so far is not asked for numbers any more, nor for dates: it saves half of the time of large tables.',
  ),
  currencyShare: byHand(
    0.5,
    [0, 1],
    'Share of the numbers of a column that must bear a currency for it to be one of amounts: often only the first and the total do.',
  ),
  headShare: byHand(
    0.6,
    [0.3, 1],
    'Share of the columns that a row must fill to be their heading; a title fills one.',
  ),
  headWindow: byHand(15, [5, 100], 'Rows that are looked at to find the heading.'),
  footWindow: byHand(8, [1, 50], 'Rows at the end that may be totals and notes.'),
  mostTables: byHand(500, [1, 10_000], 'Tables of one document that are taken.'),
  mostColumns: byHand(1000, [10, 10_000], 'Columns of a table that are taken.'),
  mostOdd: byHand(1000, [10, 100_000], 'Cells of another type that are kept as text, a table.'),
  mostLeftOut: byHand(50, [1, 1000], 'Rows of the source that are listed as left out, a table.'),
  centuryPivot: byHand(70, [30, 99], 'Two-digit years from here on are of the 20th century.'),
};

export const TABLES = valuesOf(TABLE_SETTINGS);
