import type { Statement } from '../../model/report.js';
import { holdersWords, moreWords, type NarrativeView } from '../narrative-view.js';
import type { OpenPoint } from '../open-points.js';
import type { Part } from '../outline.js';
import type { Paragraph } from '../paragraphs.js';
import { recordsRequest } from '../records-request.js';
import { requestFor } from '../records-requests/requests-of.js';
import { settlesLine, stakeWords } from '../report-words.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { citations, statement } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const accountCard = (
  { narrative, best, more, leavesOpen }: NarrativeView,
  page: PageContext,
): Html =>
  html`<div class="account ${narrative.stance}">
<h3><span class="tag" aria-hidden="true">${STANCE_SIGNS[narrative.stance]}</span> ${narrative.label}</h3>
${narrative.holders.length === 0 ? null : html`<p class="held">Held by ${holdersWords(narrative)}.</p>`}
${best.map((item) => html`<p>${statement(item, page)}</p>\n`)}
${more.length === 0 ? null : html`<p class="more">${moreWords(best)}: ${citations(more, page)}</p>`}
${(narrative.notes ?? []).map((note) => html`<p class="note">${note}</p>\n`)}<dl>
<dt>Stake</dt>${narrative.interests.length === 0 ? html`<dd>none on record</dd>` : null}${narrative.interests.map((stake) => html`<dd>${stakeWords(stake)}${citations(stake.evidence, page)}</dd>`)}
${leavesOpen.length === 0 ? null : html`<dt>Leaves open</dt>`}${leavesOpen.map((open) => html`<dd>${open}</dd>`)}
</dl>
</div>`;

/**
 * The draft that names the law where a public body is known to hold the record, a plain one where
 * nobody is known to; none to those whom no law on public records binds.
 */
const letterTo = (point: OpenPoint, record: string, { report }: PageContext) => {
  if (point.holder === null) return recordsRequest(record, null, report);
  const drafted = requestFor(point, report);
  if (drafted === null) return null;
  const { subject, paragraphs } = drafted.letter;
  return { to: drafted.holder.name, paragraphs: [subject, ...paragraphs] };
};

const request = (point: OpenPoint, record: string, page: PageContext): Html | null => {
  const letter = letterTo(point, record, page);
  if (letter === null) return null;
  return html`<details>
<summary>Draft a records request</summary>
<div class="letter"><p>To: ${letter.to}</p>
${letter.paragraphs.map((text) => html`<p>${text}</p>\n`)}</div>
</details>`;
};

const openPointCard = (point: OpenPoint, page: PageContext): Html => {
  const { statements, record } = point;
  const settles = settlesLine(point);
  return html`<div class="gap">
${statements.map((item) => html`<p>${statement(item, page)}</p>\n`)}
${settles === null ? null : html`<p class="stake">${settles}</p>`}
${record === null ? null : request(point, record, page)}
</div>`;
};

const paragraph = ({ lead, statements }: Paragraph, page: PageContext): Html =>
  lead === null
    ? html`<p>${statements.map((item) => html`${statement(item, page)} `)}</p>\n`
    : html`<div class="quoted"><p class="lead">${lead}</p>
${statements.map((item) => html`<p>${statement(item, page)}</p>\n`)}</div>\n`;

/** One part of the report: what it says, the accounts, what is open. */
export const partContent = (part: Part, page: PageContext): (Html | null)[] => [
  ...part.sections.map(
    ({ heading, paragraphs }) => html`<div class="passage">
${heading === null ? null : html`<h3>${heading}</h3>`}
${paragraphs.map((item) => paragraph(item, page))}</div>`,
  ),
  part.accounts.length === 0
    ? null
    : html`<div class="accounts">${part.accounts.map((account) => accountCard(account, page))}</div>`,
  ...part.openPoints.map((point) => openPointCard(point, page)),
];

/** The at most five statements that carry the report. */
export const keyFindings = (findings: readonly Statement[], page: PageContext): Html =>
  html`<ul class="key passage">${findings.map((item) => html`<li><p>${statement(item, page)}</p></li>\n`)}</ul>`;
