import { readFileSync } from 'node:fs';
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { GridRow } from './grid.js';
import { pdfGrids } from './pdf-grids.js';
import { readTables } from './read-tables.js';

type Draw = (page: PDFPage, font: PDFFont) => void;

async function pdfOf(...pages: Draw[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const draw of pages) draw(pdf.addPage([500, 400]), font);
  return pdf.save();
}

async function gridsOf(...pages: Draw[]) {
  const grids = await pdfGrids(await pdfOf(...pages));
  const all = [];
  for (const { page, rows, warnings } of grids) {
    const cells: (readonly string[])[] = [];
    for await (const row of rows as AsyncIterable<GridRow>) cells.push(row.cells);
    all.push({ page, cells, warnings });
  }
  return all;
}

const ROWS = [
  ['Agency', 'Signed', 'Paid'],
  ['Alder County', '2025-03-04', '$1,200'],
  ['Birch Police', '2025-03-05', '$80'],
  ['Cedar City', '2025-04-01', '$7'],
];

const write =
  (rows: readonly string[][], xs: readonly number[], top = 300): Draw =>
  (page, font) => {
    for (const [at, row] of rows.entries())
      for (const [column, text] of row.entries())
        page.drawText(text, { x: (xs[column] ?? 0) + 4, y: top - at * 20 - 14, size: 10, font });
  };

const line = (page: PDFPage, from: [number, number], to: [number, number]): void =>
  page.drawLine({
    start: { x: from[0], y: from[1] },
    end: { x: to[0], y: to[1] },
    thickness: 0.7,
  });

const XS = [40, 180, 300, 400];

const ruled: Draw = (page, font) => {
  page.drawText('What the county paid in the spring of that year is in the table below.', {
    ...{ x: 40, y: 340, size: 10, font },
  });
  write(ROWS, XS)(page, font);
  for (let at = 0; at <= ROWS.length; at += 1)
    line(page, [40, 300 - at * 20], [400, 300 - at * 20]);
  for (const x of XS) line(page, [x, 300], [x, 220]);
};

it('reads tables that lines are drawn for, with their page', async () => {
  const prose: Draw = (page, font) =>
    page.drawText('There is nothing here but a sentence.', { x: 40, y: 300, size: 10, font });
  expect(await gridsOf(prose, ruled)).toEqual([{ page: 2, cells: ROWS, warnings: [] }]);
});

it('reads lines that are thin boxes, cells of several lines, and tables without a border', async () => {
  const boxed: Draw = (page, font) => {
    write(ROWS, XS)(page, font);
    page.drawText('Office', { x: 44, y: 260.8, size: 4, font });
    for (let at = 0; at <= ROWS.length; at += 1)
      page.drawRectangle({ x: 40, y: 300 - at * 20, width: 360, height: 0.5 });
    for (const x of XS.slice(1, 3)) page.drawRectangle({ x, y: 220, width: 0.5, height: 80 });
  };
  const [grid] = await gridsOf(boxed);
  expect(grid?.cells).toEqual(
    ROWS.map((row, at) => (at === 1 ? ['Alder County Office', ...row.slice(1)] : row)),
  );
});

it('reads rows without lines where columns of figures leave no doubt, and says so', async () => {
  const [grid, ...others] = await gridsOf(write(ROWS, XS));
  expect(others).toEqual([]);
  expect(grid).toEqual({
    page: 1,
    cells: ROWS,
    warnings: [
      'Page 1 draws no lines between its cells: they were told apart by where words stand.',
    ],
  });
});

const PROSE = 'The board of the county met on Monday and signed';

it.each<[string, Draw]>([
  [
    'a page in two columns',
    write(
      Array.from({ length: 14 }, (_, at) => [`${PROSE} ${at}`, `${at} agreements of that year`]),
      [20, 290],
    ),
  ],
  [
    'a page in three columns',
    write(
      Array.from({ length: 14 }, () => [
        'The board met that day',
        'and signed 12 papers',
        'with the sheriff there',
      ]),
      [20, 190, 340],
    ),
  ],
  [
    'a list of chapters',
    write(
      [1, 2, 3, 4, 5].map((at) => [`${at}.`, 'What was found out', `${at * 7}`]),
      [40, 100, 400],
    ),
  ],
  [
    'boxes to sign in',
    (page, font) => {
      for (const x of [40, 260])
        for (const y of [100, 200]) {
          page.drawRectangle({ x, y, width: 180, height: 60, borderWidth: 1 });
          page.drawText('Signature', { x: x + 4, y: y + 40, size: 10, font });
        }
    },
  ],
  [
    'a table to fill in',
    (page, font) => {
      write([['Name', 'Rank', 'Date']], XS)(page, font);
      for (let at = 0; at <= 4; at += 1) line(page, [40, 300 - at * 20], [400, 300 - at * 20]);
      for (const x of XS) line(page, [x, 300], [x, 220]);
    },
  ],
  [
    'a frame around paragraphs',
    (page, font) => {
      write([[PROSE], [PROSE], [PROSE]], [40])(page, font);
      page.drawRectangle({ x: 36, y: 200, width: 400, height: 110, borderWidth: 1 });
    },
  ],
])('takes %s for no table', async (_, draw) => {
  expect(await gridsOf(draw)).toEqual([]);
});

it('makes a table of it, with types, and the page and row of each cell', async () => {
  const folder = scratchFolder();
  const hints = { name: 'payments.pdf', url: null, mediaType: null };
  const [written] = await readTables(await pdfOf(ruled), hints, folder);
  expect(written?.table).toMatchObject({ page: 1, place: 1, headerRows: [1], rows: 3 });
  expect(written?.table.columns.map(({ name, type }) => [name, type])).toEqual([
    ['agency', 'text'],
    ['signed', 'date'],
    ['paid', 'amount'],
  ]);
  expect(readFileSync(written?.rows ?? '', 'utf8').split('\n')[1]).toBe(
    '2,"Alder County","2025-03-04","1200"',
  );
});
