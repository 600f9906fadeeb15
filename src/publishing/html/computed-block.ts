import { counted } from '../../model/counted.js';
import type { ComputedView } from '../computed-view.js';
import { webLink } from '../web-link.js';
import { chartFigure } from './chart.js';
import { type Html, html } from './html.js';

type Table = NonNullable<ComputedView['table']>;

const place = ({ title, url, row }: Table['rows'][number]): Html => {
  const link = webLink(url);
  const words = html`<bdi>${title}</bdi>, row ${row}`;
  return link === null ? words : html`<a href="${link}" rel="noopener noreferrer">${words}</a>`;
};

const tableOf = (
  columns: Table['columns'],
  rows: Table['rows'],
): Html => html`<div class="rows"><table>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">Where</th></tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${row.cells.map(({ text, isNumber }, at) => html`<td data-label="${columns[at] ?? ''}"${isNumber ? html` class="number"` : null}>${text}</td>`)}<td data-label="Where">${place(row)}</td></tr>
`,
)}</tbody>
</table></div>`;

const rowsTable = ({
  columns,
  rows,
  folded,
  more,
}: Table): Html => html`<h3>Rows that it rests on</h3>
${tableOf(columns, rows)}${folded.length === 0 ? null : html`<details><summary>${counted(folded.length, 'more row')}</summary>${tableOf(columns, folded)}</details>`}${more ? html`<p class="note">There are more rows: the query names them all.</p>` : null}`;

const one = ({ words, value, table, leftOut, chart, sql }: ComputedView): Html =>
  html`<div class="computed">
<p class="value"><span>${words}:</span> <b>${value}</b></p>
${chart === null ? null : chartFigure(chart)}
${table === null ? null : rowsTable(table)}
${leftOut.length === 0 ? null : html`<h3>Left out, or matched by likeness</h3>\n<ul>${leftOut.map((line) => html`<li>${line}</li>`)}</ul>`}
<details><summary>The query in SQL</summary><pre><code>${sql}</code></pre></details>
</div>
`;

/** What was computed from tables: the query in words, its answer, and the rows that it rests on. */
export const computedBlock = (views: readonly ComputedView[]): Html => html`${views.map(one)}`;
