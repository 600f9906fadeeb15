import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as xlsx from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { extract } from '../extract.js';
import { readTables } from './read-tables.js';

const read = (bytes: Uint8Array, name: string) =>
  readTables(bytes, { name, url: null, mediaType: null }, scratchFolder());

/** A table in short: its columns with types, the rows as they were written, and what was left out. */
const inShort = async (bytes: Uint8Array, name: string) => {
  const tables = await read(bytes, name);
  return tables.map(({ table, rows }) => ({
    columns: table.columns.map(({ name: called, type, unit }) =>
      [called, type, unit].filter((part) => part !== null).join(' '),
    ),
    rows: readFileSync(rows, 'utf8').trim().split('\n').slice(1),
    header: table.headerRows,
    leftOut: table.leftOut.map(({ row, why }) => `${row} ${why}`),
    warnings: table.warnings,
  }));
};

const csv = (text: string) => inShort(Buffer.from(text), 'table.csv');

type Cells = (string | number | boolean | Date | null)[][];

const workbook = (sheets: Record<string, xlsx.WorkSheet>, bookType: xlsx.BookType): Buffer => {
  const book = xlsx.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets))
    xlsx.utils.book_append_sheet(book, sheet, name);
  return xlsx.write(book, { type: 'buffer', bookType });
};

const sheetOf = (cells: Cells) => xlsx.utils.aoa_to_sheet(cells, { UTC: true });

describe('readTables', () => {
  it('tells what columns are, with their units, and what has no value', async () => {
    const [table] = await csv(
      'Name,Day,Paid,Share,Length (km),Active,Code,Seen\n' +
        ' Alder  County ,3 March 2024,"$1,200.50",12%,3.5,yes,007,2024-03-01T10:00:00+02:00\n' +
        'Birch,"April 5, 2024",$80,n/a,-,no,012,2024-03-02 11:30\n',
    );
    expect(table).toEqual({
      columns: [
        'name text',
        'day date',
        'paid amount $',
        'share number %',
        'length_km number km',
        'active boolean',
        'code text',
        'seen instant',
      ],
      rows: [
        '2,"Alder County","2024-03-03","1200.50","12","3.5","true","007","2024-03-01 08:00:00"',
        '3,"Birch","2024-04-05","80",,,"false","012","2024-03-02 11:30:00"',
      ],
      header: [1],
      leftOut: [],
      warnings: [],
    });
  });

  it('leaves titles, repeated headings, totals and notes out, and says so', async () => {
    const [table] = await csv(
      'Payments of the county,,\nAs of June,,\nPayee,Year,Amount\nAlder,2023,5\nPayee,Year,Amount\nBirch,2024,(7)\nTotal,,-2\nSource: the treasurer,,\n',
    );
    expect(table).toEqual({
      columns: ['payee text', 'year integer', 'amount integer'],
      rows: ['4,"Alder","2023","5"', '6,"Birch","2024","-7"'],
      header: [3],
      leftOut: ['1 title', '2 title', '5 heading', '7 total', '8 footnote'],
      warnings: ['Table 1: row 7 is a total and no entry: “Total -2”.'],
    });
  });

  it('joins a heading of two lines', async () => {
    const [table] = await csv('Agency,Arrests,,Budget\n,2023,2024,\nAlder,5,6,7\nBirch,8,9,10\n');
    expect([table?.columns, table?.rows, table?.header]).toEqual([
      ['agency text', 'arrests_2023 integer', 'arrests_2024 integer', 'budget integer'],
      ['3,"Alder","5","6","7"', '4,"Birch","8","9","10"'],
      [1, 2],
    ]);
  });

  it('tells the day first from the month first by days that are no months', async () => {
    const [dayFirst] = await csv('Name,Day\na,13/02/2024\nb,01/02/2024\n');
    const [monthFirst] = await csv('Name,Day\na,02/13/2024\nb,01/02/24\n');
    const [either] = await csv('Name,Day\na,03/02/2024\nb,01/02/2024\n');
    expect([dayFirst?.rows, monthFirst?.rows, either?.warnings]).toEqual([
      ['2,"a","2024-02-13"', '3,"b","2024-02-01"'],
      ['2,"a","2024-02-13"', '3,"b","2024-01-02"'],
      ['Table 1: the dates of “Day” could have the day or the month first; the month was taken.'],
    ]);
  });

  it('reads decimal commas, currencies and scales', async () => {
    const [comma] = await csv('Name;Paid;Number\na;1.234,50 €;1,5\nb;2 €;1.000\n');
    const [scaled] = await csv('Name,Paid\na,US$1.25 million\nb,USD 300\n');
    expect([comma?.columns, comma?.rows, scaled?.columns, scaled?.rows]).toEqual([
      ['name text', 'paid amount EUR', 'number number'],
      ['2,"a","1234.50","1.5"', '3,"b","2","1000"'],
      ['name text', 'paid amount USD'],
      ['2,"a","1250000"', '3,"b","300"'],
    ]);
  });

  it('numbers headings that are there twice, and names columns without one', async () => {
    const [twice] = await csv('Name,Amount,Amount\na,1,2\nb,3,4\n');
    const [none] = await csv('a,1\nb,2\nc,3\n');
    expect([twice?.columns, twice?.warnings, none?.columns, none?.rows.length]).toEqual([
      ['name text', 'amount integer', 'amount_2 integer'],
      ['Table 1: several columns are headed “Amount”; the later ones got a number.'],
      ['column_1 text', 'column_2 integer'],
      3,
    ]);
  });

  it.each(['xlsx', 'ods', 'biff8', 'xlsb'] as const)(
    'reads the sheets of a workbook (%s)',
    async (bookType) => {
      const money = sheetOf([
        ['Payments', null, null],
        ['Payee', 'Paid', 'On'],
        ['Alder', 1200.5, new Date(Date.UTC(2024, 2, 3))],
        ['Birch', 0.1 + 0.2, new Date(Date.UTC(2024, 2, 4))],
      ]);
      for (const cell of ['B3', 'B4']) money[cell].z = '"$"#,##0.00';
      for (const cell of ['C3', 'C4']) money[cell].z = 'yyyy/mm/dd';
      money['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
      const bytes = workbook(
        {
          Money: money,
          Other: sheetOf([
            ['A', 'B'],
            ['x', true],
          ]),
        },
        bookType,
      );
      const tables = await inShort(bytes, 'book.bin');
      expect(tables.map(({ columns, rows, leftOut }) => [columns, rows, leftOut])).toEqual([
        [
          ['payee text', 'paid amount $', 'on date'],
          ['3,"Alder","1200.5","2024-03-03"', '4,"Birch","0.3","2024-03-04"'],
          ['1 title'],
        ],
        [['a text', 'b boolean'], ['2,"x","true"'], []],
      ]);
    },
  );

  it('takes the values of formulas as they are kept, and computes none', async () => {
    const sheet = sheetOf([
      ['Name', 'Sum'],
      ['a', 3],
      ['b', 4],
    ]);
    sheet['B2'].f = 'WEBSERVICE("http://evil.example")';
    const [table] = await inShort(workbook({ S: sheet }, 'xlsx'), 'f.xlsx');
    expect([table?.rows, table?.warnings]).toEqual([
      ['2,"a","3"', '3,"b","4"'],
      [
        'Table 1 (S): 1 of its cells are formulas: the values are those that the file keeps, none was computed.',
      ],
    ]);
  });

  it('refuses a workbook under a password by that name', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage\0', 'utf16le'),
    ]);
    await expect(read(bytes, 'locked.xlsx')).rejects.toMatchObject({
      code: 'unreadable-document',
      message: 'The file is protected with a password',
    });
  });

  it('reads tables of pages and of Word documents, spans filled in', async () => {
    const page = `<html><body><table><caption>Who paid</caption>
      <tr><th>Agency</th><th>Year</th><th>Paid</th></tr>
      <tr><td rowspan="2">Alder</td><td>2023</td><td>$5</td></tr>
      <tr><td>2024</td><td>$6</td></tr>
      <tr style="display:none"><td>Hidden</td><td>2024</td><td>$9</td></tr></table></body></html>`;
    const cell = (text: string) =>
      new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
    const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });
    const document = new Document({
      sections: [
        { children: [new Table({ rows: [row('Agency', 'Since'), row('Alder', '2024-01-02')] })] },
      ],
    });
    const word = await inShort(await Packer.toBuffer(document), 'table.docx');
    const [table] = await read(Buffer.from(page), 'page.html');
    const html = await inShort(Buffer.from(page), 'page.html');
    expect([
      table?.table.title,
      html.map(({ rows }) => rows),
      word.map(({ columns, rows }) => [columns, rows]),
    ]).toEqual([
      'Who paid',
      [['2,"Alder","2023","5"', '3,"Alder","2024","6"']],
      [[['agency text', 'since date'], ['2,"Alder","2024-01-02"']]],
    ]);
  });

  it('reads Parquet and SQLite files, and no views', async () => {
    const folder = scratchFolder();
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const parquet = join(folder, 'a.parquet');
    await connection.run(
      `COPY (SELECT 'Alder' AS "Agency", DATE '2024-01-02' AS since, 5 AS n) TO '${parquet}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const sqlite = join(folder, 'a.sqlite');
    const database = new Database(sqlite);
    database.exec(
      "CREATE TABLE paid (who TEXT, amount REAL); INSERT INTO paid VALUES ('Alder', 1.5), ('Birch', NULL); CREATE VIEW v AS SELECT * FROM paid",
    );
    database.close();
    const made = await inShort(readFileSync(parquet), 'a.parquet');
    const base = await inShort(readFileSync(sqlite), 'a.db');
    expect([...made, ...base].map(({ columns, rows }) => [columns, rows])).toEqual([
      [['agency text', 'since date', 'n integer'], ['1,"Alder","2024-01-02","5"']],
      [
        ['who text', 'amount number'],
        ['1,"Alder","1.5"', '2,"Birch",'],
      ],
    ]);
    const hints = { name: 'a.sqlite', url: null, mediaType: null };
    const { extraction } = await extract(readFileSync(sqlite), hints, '0'.repeat(64));
    expect(extraction.text).toBe('paid\n\nwho: Alder; amount: 1.5\nwho: Birch');
  });

  it.each([
    ['a.xlsx', 'PK\x03\x04xl/workbook.xml'],
    ['a.parquet', 'PAR1garbage'],
    ['a.sqlite', 'SQLite format 3\0garbage'],
    ['a.csv', 'a,b\n"never closed,1\n2,3\n'],
  ])('refuses a damaged %s', async (name, text) => {
    await expect(read(Buffer.from(text, 'latin1'), name)).rejects.toMatchObject({
      code: 'unreadable-document',
    });
  });

  it('finds no tables where there are none', async () => {
    expect(await read(Buffer.from('Plain words.'), 'a.txt')).toEqual([]);
    expect(await read(Buffer.from('<html><body><p>Words.</p></body></html>'), 'a.html')).toEqual(
      [],
    );
  });
});
