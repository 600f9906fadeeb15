import { type Account, holdersWords } from '../accounts.js';
import { keyFindingsOf } from '../key-findings.js';
import { type OpenPoint, settlesWords } from '../open-points.js';
import { outlineOf, type Part } from '../outline.js';
import type { Paragraph } from '../paragraphs.js';
import { KEY_FINDINGS, partCount, standsOpen } from '../part-words.js';
import { recordsRequest } from '../records-request.js';
import { requestFor } from '../records-requests/requests-of.js';
import { stakeWords } from '../report-words.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { citations, statement } from './citation.js';
import type { PageContext } from './context.js';
import { fold } from './fold.js';
import { type Html, html } from './html.js';

const accountCard = ({ narrative, best, more, leavesOpen }: Account, page: PageContext): Html =>
  html`<div class="account ${narrative.stance}">
<h3><span class="tag" aria-hidden="true">${STANCE_SIGNS[narrative.stance]}</span> ${narrative.label}</h3>
${narrative.holders.length === 0 ? null : html`<p class="held">Held by ${holdersWords(narrative)}.</p>`}
${best.map((item) => html`<p>${statement(item, page)}</p>\n`)}
${more.length === 0 ? null : html`<p class="more">${best.length === 0 ? 'Evidence' : 'More evidence'}: ${citations(more, page)}</p>`}
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
  const { statements, record, holder } = point;
  const settle = record === null ? null : `${settlesWords(point)}: ${record}. `;
  const held = holder === null ? null : `Held by: ${holder}.`;
  return html`<div class="gap">
${statements.map((item) => html`<p>${statement(item, page)}</p>\n`)}
${settle === null && held === null ? null : html`<p class="stake">${settle}${held}</p>`}
${record === null ? null : request(point, record, page)}
</div>`;
};

const paragraph = ({ lead, statements }: Paragraph, page: PageContext): Html =>
  lead === null
    ? html`<p>${statements.map((item) => html`${statement(item, page)} `)}</p>\n`
    : html`<div class="quoted"><p class="lead">${lead}</p>
${statements.map((item) => html`<p>${statement(item, page)}</p>\n`)}</div>\n`;

const partSection = (part: Part, page: PageContext): Html => {
  const id = `part-${part.kind}`;
  const { heading: title } = part;
  const content = [
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
  return standsOpen(part)
    ? html`<section class="part" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`
    : fold({ id, heading: title, count: partCount(part) }, content);
};

const keyFindings = (page: PageContext): Html | null => {
  const findings = keyFindingsOf(page.report);
  return findings.length === 0
    ? null
    : html`<section class="part" aria-labelledby="key-findings">
<h2 id="key-findings">${KEY_FINDINGS}</h2>
<ul class="key passage">${findings.map((item) => html`<li><p>${statement(item, page)}</p></li>\n`)}</ul>
</section>`;
};

/** The text of the report: the summary and the key findings, then the other parts, folded. */
export function parts(page: PageContext): Html[] {
  const outline = outlineOf(page.report);
  const section = (part: Part) => partSection(part, page);
  const findings = keyFindings(page);
  return [
    ...outline.filter(({ kind }) => kind === 'summary').map(section),
    ...(findings === null ? [] : [findings]),
    ...outline.filter(({ kind }) => kind !== 'summary').map(section),
  ];
}
