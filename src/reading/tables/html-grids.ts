import { isDataTable } from '../data-table.js';
import { type HtmlElement, textOf } from '../html-dom.js';
import type { Grid, GridRow } from './grid.js';

/** A cell that says it goes over more rows or columns than these is mistaken, or out to exhaust. */
const WIDEST = 200;

const spanOf = (cell: HtmlElement, name: string): number => {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1;
};

/** Cells that go over several rows or columns stand in each of them. */
function rowsOf(table: HtmlElement): GridRow[] {
  const below = new Map<number, { text: string; rows: number }>();
  return [...table.querySelectorAll('tr')].map((element, at) => {
    const cells: string[] = [];
    const fill = (): void => {
      for (let held = below.get(cells.length); held !== undefined; held = below.get(cells.length)) {
        if (held.rows <= 1) below.delete(cells.length);
        else held.rows -= 1;
        cells.push(held.text);
      }
    };
    for (const cell of element.children) {
      fill();
      const text = textOf(cell);
      const rows = spanOf(cell, 'rowspan');
      for (let over = spanOf(cell, 'colspan'); over > 0; over -= 1) {
        if (rows > 1) below.set(cells.length, { text, rows: rows - 1 });
        cells.push(text);
      }
    }
    fill();
    return { row: at + 1, cells };
  });
}

/** The tables of data in a page or a text document; rows are counted in each, from 1. */
export const htmlGrids = (root: HtmlElement): Grid[] =>
  [...root.querySelectorAll('table')].filter(isDataTable).map((table) => ({
    title: textOf(table.querySelector('caption')) || null,
    sheet: null,
    page: null,
    heads: null,
    rows: rowsOf(table),
    warnings: [],
  }));
