import { HiddenPieces } from '../hidden/hidden-pieces.js';
import { openPdf, piecesOf } from '../pdf-reader.js';
import { alignedGrids } from './aligned-grids.js';
import type { Grid } from './grid.js';
import { pageRules } from './pdf-rules.js';
import { type PageGrid, ruledGrids } from './ruled-grids.js';
import { TABLES } from './settings.js';

const gridOf = ({ rows }: PageGrid, page: number, warnings: string[]): Grid => ({
  ...{ title: null, sheet: null, page, heads: null, warnings },
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
});

/** The tables of a PDF, page by page from the top; a table that goes over pages is one on each. */
export async function pdfGrids(bytes: Uint8Array): Promise<Grid[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await openPdf(bytes);
  const grids: Grid[] = [];
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, TABLES.mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page, number, new HiddenPieces());
      const ruled =
        pieces.length === 0 ? [] : ruledGrids(pageRules(await page.getOperatorList(), OPS), pieces);
      const rest = pieces.filter(
        ({ x, y }) =>
          !ruled.some(
            ({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top,
          ),
      );
      const aligned = alignedGrids(rest);
      const found = [
        ...ruled.map((grid) => ({ grid, warnings: [] })),
        ...aligned.map((grid) => ({
          grid,
          warnings: [
            `Page ${number} draws no lines between its cells: they were told apart by where words stand.`,
          ],
        })),
      ].sort((a, b) => b.grid.top - a.grid.top);
      grids.push(...found.map(({ grid, warnings }) => gridOf(grid, number, warnings)));
      page.cleanup();
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return grids;
}
