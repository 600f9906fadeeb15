import { join } from 'node:path';
import type { Column, ReadTable, WrittenTable } from '../../model/table.js';
import { columnNames, unitIn } from './column-names.js';
import { ColumnProfile, type ColumnReading, valueIn } from './column-profile.js';
import { footingOf } from './footing.js';
import { cellText, filledIn, type Grid, type GridRow } from './grid.js';
import { type Heading, headingOf, wordsOf } from './heading.js';
import { LineWriter, linesOf } from './row-file.js';
import { TABLES } from './settings.js';
import { tableWarnings } from './table-warnings.js';

/** What the first pass tells: how the table is built, and what its columns are. */
interface Survey {
  heading: Heading;
  profiles: ColumnProfile[];
  rows: number;
  leftOut: ReadTable['leftOut'];
  /** Rows with more cells than columns are taken. */
  cut: number;
}

const tidied = ({ row, cells }: GridRow): GridRow => ({ row, cells: cells.map(cellText) });

/** Takes the rows of a grid in their order, and writes those of data to a file. */
class Surveyor {
  readonly survey: Survey;
  readonly #spool: LineWriter;
  readonly #header: string;
  /** The last rows, which may be a footing. */
  #last: GridRow[] = [];

  constructor(heading: Heading, path: string) {
    this.survey = { heading, profiles: [], rows: 0, leftOut: [...heading.titles], cut: 0 };
    this.#spool = new LineWriter(path);
    this.#header = heading.headerRows.length > 0 ? heading.heads.join('\n') : '';
  }

  take(row: GridRow): void {
    const { leftOut } = this.survey;
    if (this.#header !== '' && row.cells.join('\n') === this.#header) {
      if (leftOut.length < TABLES.mostLeftOut)
        leftOut.push({ row: row.row, why: 'heading', text: wordsOf(row.cells) });
      return;
    }
    this.#last.push(row);
    if (this.#last.length <= TABLES.footWindow) return;
    const [first] = this.#last.splice(0, 1);
    if (first !== undefined) this.#keep(first);
  }

  finish(): Survey {
    const width = Math.max(this.survey.heading.heads.length, this.survey.profiles.length);
    const { rows, leftOut } = footingOf(this.#last, width || filledIn(this.#last[0]?.cells ?? []));
    for (const row of rows) this.#keep(row);
    this.survey.leftOut.push(...leftOut);
    this.#spool.close();
    return this.survey;
  }

  #keep({ row, cells }: GridRow): void {
    const { survey } = this;
    const { profiles } = survey;
    const taken = cells.length > TABLES.mostColumns ? cells.slice(0, TABLES.mostColumns) : cells;
    if (taken.length < cells.length) survey.cut += 1;
    taken.forEach((cell, at) => {
      if (profiles[at] === undefined) {
        if (cell === '' && at >= survey.heading.heads.length) return;
        while (profiles.length <= at) profiles.push(new ColumnProfile());
      }
      profiles[at]?.add(cell);
    });
    survey.rows += 1;
    this.#spool.add(JSON.stringify([row, ...taken]));
  }
}

/** The first pass over a grid: its heading by the first rows, then all of them. */
async function surveyed(grid: Grid, path: string): Promise<Survey> {
  const first: GridRow[] = [];
  let surveyor: Surveyor | undefined;
  const begin = (): Surveyor => {
    const heading =
      grid.heads === null
        ? headingOf(first)
        : { heads: [...grid.heads], headerRows: [], titles: [], taken: 0 };
    const made = new Surveyor(heading, path);
    for (const row of first.slice(heading.taken)) made.take(row);
    return made;
  };
  for await (const raw of grid.rows) {
    const row = tidied(raw);
    if (filledIn(row.cells) === 0) continue;
    if (surveyor !== undefined) surveyor.take(row);
    else if (first.push(row) >= TABLES.headWindow) surveyor = begin();
  }
  return (surveyor ?? begin()).finish();
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** The second pass: cells as values of their columns, in CSV. */
function writeRows(
  spool: string,
  path: string,
  columns: Column[],
  readings: readonly ColumnReading[],
): WrittenTable['odd'] {
  const odd: WrittenTable['odd'][number][] = [];
  const writer = new LineWriter(path);
  writer.add(['_row', ...columns.map(({ name }) => name)].map(quoted).join(','));
  for (const line of linesOf(spool)) {
    const [row, ...cells]: [number, ...string[]] = JSON.parse(line);
    const fields = columns.map((column, at) => {
      const cell = cells[at] ?? '';
      const reading = readings[at];
      const value = reading === undefined ? null : valueIn(cell, reading);
      if (value === null) column.missing += 1;
      if (value !== undefined) return value === null ? '' : quoted(value);
      column.odd += 1;
      if (odd.length < TABLES.mostOdd) odd.push({ row, column: column.name, text: cell });
      return '';
    });
    writer.add(`${row},${fields.join(',')}`);
  }
  writer.close();
  return odd;
}

const columnsOf = (heads: readonly string[], readings: readonly ColumnReading[]): Column[] =>
  columnNames(heads, readings.length).map((name, at) => {
    const heading = heads[at] ?? '';
    const { type = 'text', unit = null, digits = 0, decimals = 0 } = readings[at] ?? {};
    const measured = type === 'integer' || type === 'number' || type === 'amount';
    return {
      name,
      heading,
      type,
      unit: unit ?? (measured ? unitIn(heading) : null),
      digits,
      decimals,
      position: at + 1,
      missing: 0,
      odd: 0,
    };
  });

/**
 * Makes a table of a grid: finds its heading and footing, what its columns are, and writes its rows
 * to a file. Each row is in memory only once it is its turn.
 *
 * @param place - Which table of the document it is, from 1.
 * @param folder - Where the file goes, absolute.
 * @returns Null where the grid holds no row of data.
 */
export async function readTable(
  grid: Grid,
  place: number,
  folder: string,
): Promise<WrittenTable | null> {
  const spool = join(folder, `${place}.spool`);
  const rows = join(folder, `${place}.csv`);
  const { heading, profiles, leftOut, cut, rows: count } = await surveyed(grid, spool);
  if (count === 0 || profiles.length === 0) return null;
  while (profiles.length < heading.heads.length) profiles.push(new ColumnProfile());
  const readings = profiles.map((profile) => profile.reading());
  const columns = columnsOf(heading.heads, readings);
  const odd = writeRows(spool, rows, columns, readings);
  const { title, sheet, page } = grid;
  const table = {
    ...{ place, title, sheet, page, headerRows: heading.headerRows },
    ...{ rows: count, columns, leftOut: leftOut.slice(0, TABLES.mostLeftOut) },
  };
  const eitherOrder = columns.filter((_, at) => readings[at]?.eitherOrder);
  const mixed = columns.filter((_, at) => (readings[at]?.mixed ?? 0) > TABLES.mixedShare);
  const others = grid.warnings;
  const warnings = tableWarnings(table, { odd, eitherOrder, mixed, cut, others });
  return { table: { ...table, warnings }, rows, odd };
}
