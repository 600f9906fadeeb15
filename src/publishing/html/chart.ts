import type { Chart } from '../charts/chart.js';
import { COLUMNS_HEIGHT, heightOf, shapesOf, ticksOf } from '../charts/chart-scale.js';
import { type Html, html } from './html.js';

const labels = (chart: Chart): Html[] =>
  chart.form === 'bars'
    ? shapesOf(chart).map(
        ({ y }, at) =>
          html`<text x="0" y="${y - 5}">${chart.bars[at]?.label ?? ''}</text><text x="100%" y="${y - 5}" text-anchor="end">${chart.bars[at]?.words ?? ''}</text>`,
      )
    : ticksOf(chart).map(
        ({ label, anchor, x }) =>
          html`<text x="${x}%" y="${COLUMNS_HEIGHT + 16}" text-anchor="${anchor}">${label}</text>`,
      );

/** Numbers as a drawing, with the same numbers as a table under it. */
export const chartFigure = (chart: Chart): Html => {
  const { title, description, heads, bars } = chart;
  return html`<figure class="chart"><svg role="img" width="100%" height="${heightOf(chart)}"><title>${title}</title><desc>${description}</desc>
${shapesOf(chart).map(({ x, y, width, height }) => html`<rect x="${x}%" y="${y}" width="${width}%" height="${height}" rx="2"/>`)}
${labels(chart)}</svg>
<figcaption>${description}</figcaption>
<details><summary>The numbers</summary><table>
<thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="number">${heads[1]}</th></tr></thead>
<tbody>${bars.map(({ label, words }) => html`<tr><th scope="row">${label}</th><td class="number">${words}</td></tr>\n`)}</tbody>
</table></details></figure>`;
};
