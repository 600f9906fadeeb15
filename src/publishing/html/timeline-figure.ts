import { longDate } from '../dates.js';
import { citationName } from '../evidence-view.js';
import { sharedReasons } from '../origin-names.js';
import {
  rowLabel,
  stanceLegend,
  type TimelineMark,
  type TimelineRow,
  timelineOf,
} from '../timeline.js';
import {
  hasExtent,
  LABEL_HEIGHT,
  LANE_HEIGHT,
  MARGIN,
  MARK_SHAPES,
  markHeight,
  placeOnAxis,
  stackOf,
  tickAnchor,
  tickPlace,
} from '../timeline-scale.js';
import { citations } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const markShape = (mark: TimelineMark, top: number): Html => {
  const { evidence, at, from, to } = mark;
  const { n, stance, document } = evidence;
  const y = markHeight(mark, top);
  const label = `${citationName(evidence)}, ${longDate(document.date ?? '')}`;
  const extent = hasExtent(mark)
    ? html`<line class="extent" x1="${placeOnAxis(from)}" x2="${placeOnAxis(to)}" y1="${y}" y2="${y}"/>`
    : null;
  return html`${extent}<svg x="${placeOnAxis(at)}" y="${y}" overflow="visible"><a href="#e${n}" data-n="${n}" class="${stance}" aria-label="${label}"><title>${label}</title><path d="${MARK_SHAPES[stance]}"/></a></svg>\n`;
};

const rowShape = (row: TimelineRow, top: number): Html => {
  const width = `${100 - 2 * MARGIN}%`;
  return html`<text x="0" y="${top + 12}">${rowLabel(row)}</text>
<rect class="row" x="${MARGIN}%" y="${top + LABEL_HEIGHT}" width="${width}" height="${row.lanes * LANE_HEIGHT}" rx="4"/>
${row.marks.map((mark) => markShape(mark, top))}`;
};

/** Evidence by date, one row an origin; marks keep their size on any screen. */
export const timelineFigure = (page: PageContext): Html => {
  const { rows, ticks, undated } = timelineOf(page.report.evidence, page.origins);
  const { tops, bottom } = stackOf(rows);
  const chart = html`<svg class="timeline" role="group" aria-label="Evidence by date and origin" width="100%" height="${bottom + 22}">
${ticks.map(({ at }) => html`<line class="grid" x1="${placeOnAxis(at)}" x2="${placeOnAxis(at)}" y1="${LABEL_HEIGHT}" y2="${bottom}"/>`)}
${rows.map((row, index) => rowShape(row, tops[index] ?? 0))}
${ticks.map(({ at, label }, index) => {
  const anchor = tickAnchor(index, ticks.length);
  const x = tickPlace(at, anchor);
  return html`<text class="tick" x="${x}" y="${bottom + 14}" text-anchor="${anchor}">${label}</text>`;
})}
</svg>`;
  return html`<figure>${rows.length === 0 ? null : chart}
<figcaption>${rows.length === 0 ? null : html`<p>${stanceLegend()}</p>`}${sharedReasons(page.origins).map(({ words }) => html`<p>${words}</p>`)}${
    undated.length === 0
      ? null
      : html`<p>Undated:${undated.map(({ n, document }, index) => html`${index === 0 ? ' ' : ', '}${document.publisher}${citations([n], page)}`)}.</p>`
  }</figcaption></figure>`;
};
