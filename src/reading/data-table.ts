import { type HtmlElement, textOf } from './html-dom.js';

/** Tables once laid pages out: rows of data have several short cells. */
export const isDataTable = (table: HtmlElement): boolean => {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null)
    return false;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  if (!rows.some((cells) => cells.length > 1)) return false;
  if (table.querySelector('th') !== null) return true;
  const cells = rows.flat();
  const isLong = (cell: HtmlElement): boolean =>
    textOf(cell).length > 400 || cell.querySelector('p + p, h1, h2, h3, ul, ol') !== null;
  return rows.length > 1 && !cells.some(isLong);
};
