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
  mostPages: byHand(500, [1, 5000], 'Pages of a PDF that are looked at for tables.'),
  mostRules: byHand(
    4000,
    [100, 100_000],
    'Lines of a page that are looked at: drawings have more, and no tables.',
  ),
  mostPageCells: byHand(10_000, [100, 1_000_000], 'Cells of a table on one page, at most.'),
  shortRule: byHand(4, [0, 50], 'Points that a line of a table is long, at least.'),
  thinRule: byHand(2.5, [0, 10], 'Points that a rectangle is thick which is a line, at most.'),
  ruleJoins: byHand(3, [0, 20], 'Points between lines that meet, or that are one.'),
  openEdge: byHand(
    8,
    [0, 100],
    'Points that lines go on behind the last one across them, where a table has no border.',
  ),
  drawnSides: byHand(
    0.85,
    [0.5, 1],
    'Share of the sides between cells that are drawn: a form of boxes has fewer.',
  ),
  filledCells: byHand(
    0.5,
    [0, 1],
    'Share of the cells of a drawn table that have words: a form to fill in has fewer.',
  ),
  overLines: byHand(
    0.05,
    [0, 1],
    'Share of the words of a drawn table that go over its lines, at most.',
  ),
  middleOfLine: byHand(
    0.3,
    [0, 1],
    'Height of the middle of a printed line above its foot, in sizes.',
  ),
  wordGap: byHand(0.15, [0, 1], 'Gap that parts two words of a cell, in sizes.'),
  alignedColumns: byHand(
    3,
    [2, 20],
    'Columns of a table without lines, at least: two are how pages are printed.',
  ),
  alignedRows: byHand(
    4,
    [2, 50],
    'Rows of a table without lines, its heading among them, at least.',
  ),
  rowGap: byHand(3.5, [1, 10], 'Distance of rows of a table without lines, in sizes, at most.'),
  alignedFilled: byHand(
    0.75,
    [0, 1],
    'Share of the cells of a table without lines that have words, at least.',
  ),
  alignedCell: byHand(
    30,
    [5, 200],
    'Letters of the middle one of its cells, at most: columns of prose have longer ones.',
  ),
  figureShare: byHand(
    0.7,
    [0, 1],
    'Share of the rows that have a number or a day in one of its columns.',
  ),
  centuryPivot: byHand(70, [30, 99], 'Two-digit years from here on are of the 20th century.'),
};

export const TABLES = valuesOf(TABLE_SETTINGS);
