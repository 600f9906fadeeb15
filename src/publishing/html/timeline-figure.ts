import { counted } from '../../model/counted.js';
import type { Stance } from '../../model/evidence.js';
import { longDate } from '../dates.js';
import { sharedOriginWords } from '../origin-names.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { rowLabel, type TimelineMark, type TimelineRow, timelineOf } from '../timeline.js';
import { citations } from './citation.js';
import type { PageContext } from './context.js';
import { fold } from './fold.js';
import { type Html, html } from './html.js';

const SHAPES: Record<Stance, string> = {
  supports: 'M0-8 8 6H-8Z',
  refutes: 'M0 8 8-6H-8Z',
  qualifies: 'M0-8 8 0 0 8-8 0Z',
  neither: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z',
};

const LABEL_HEIGHT = 20;
const LANE_HEIGHT = 20;
const ROW_GAP = 12;
/** The axis leaves room for half a mark on either side, in per cent of the width. */
const MARGIN = 3;

const place = (fraction: number): string =>
  `${(MARGIN + fraction * (100 - 2 * MARGIN)).toFixed(2)}%`;

const heightOf = ({ lanes }: TimelineRow): number => LABEL_HEIGHT + lanes * LANE_HEIGHT + ROW_GAP;

const markShape = ({ evidence, at, from, to, lane }: TimelineMark, top: number): Html => {
  const { n, stance, document } = evidence;
  const y = top + LABEL_HEIGHT + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  const label = `Evidence ${n}: ${document.publisher}, ${longDate(document.date ?? '')}, ${stance}`;
  const extent =
    to - from < 0.02
      ? null
      : html`<line class="extent" x1="${place(from)}" x2="${place(to)}" y1="${y}" y2="${y}"/>`;
  return html`${extent}<svg x="${place(at)}" y="${y}" overflow="visible"><a href="#e${n}" data-n="${n}" class="${stance}" aria-label="${label}"><title>${label}</title><path d="${SHAPES[stance]}"/></a></svg>\n`;
};

const rowShape = (row: TimelineRow, top: number): Html => {
  const y = top + LABEL_HEIGHT + (row.lanes * LANE_HEIGHT) / 2;
  const width = `${100 - 2 * MARGIN}%`;
  return html`<text x="0" y="${top + 12}">${rowLabel(row)}</text>
<rect class="row" x="${MARGIN}%" y="${y - (row.lanes * LANE_HEIGHT) / 2}" width="${width}" height="${row.lanes * LANE_HEIGHT}" rx="4"/>
${row.marks.map((mark) => markShape(mark, top))}`;
};

const legend = (): string =>
  (['supports', 'refutes', 'qualifies', 'neither'] as const)
    .map((stance) => `${STANCE_SIGNS[stance]} ${stance}`)
    .join('  ');

/** Evidence by date, one row an origin; marks keep their size on any screen. */
export const timelineFigure = (page: PageContext): Html | null => {
  const { rows, ticks, undated } = timelineOf(page.report.evidence, page.origins);
  if (page.report.evidence.length === 0) return null;
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), 0),
  );
  const bottom = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const chart = html`<svg class="timeline" role="group" aria-label="Evidence by date and origin" width="100%" height="${bottom + 22}">
${ticks.map(({ at }) => html`<line class="grid" x1="${place(at)}" x2="${place(at)}" y1="${LABEL_HEIGHT}" y2="${bottom}"/>`)}
${rows.map((row, index) => rowShape(row, tops[index] ?? 0))}
${ticks.map(({ at, label }, index) => {
  const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
  const x = index === 0 ? '0' : index === ticks.length - 1 ? '100%' : place(at);
  return html`<text class="tick" x="${x}" y="${bottom + 14}" text-anchor="${anchor}">${label}</text>`;
})}
</svg>`;
  const figure = html`<figure>${rows.length === 0 ? null : chart}
<figcaption>${rows.length === 0 ? null : html`<p>${legend()}</p>`}${sharedOriginWords(page.origins).map((words) => html`<p>${words}</p>`)}${
    undated.length === 0
      ? null
      : html`<p>Undated:${undated.map(({ n, document }, index) => html`${index === 0 ? ' ' : ', '}${document.publisher}${citations([n], page)}`)}.</p>`
  }</figcaption></figure>`;
  const count = counted(page.report.evidence.length, 'passage');
  return fold({ id: 'timeline', heading: 'Evidence over time', count }, [figure]);
};
