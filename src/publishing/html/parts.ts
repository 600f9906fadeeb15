import type { Gap, Narrative } from '../../model/report.js';
import { outlineOf, type Part } from '../outline.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { citations, statement } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const narrativeCard = (narrative: Narrative, page: PageContext): Html =>
  html`<div class="account ${narrative.stance}">
<h3><span class="tag" aria-hidden="true">${STANCE_SIGNS[narrative.stance]}</span> ${narrative.label}</h3>
${narrative.holders.length === 0 ? null : html`<p>Held by ${narrative.holders.join(', ')}.</p>`}
${narrative.evidence.length === 0 ? null : html`<p>Best evidence: ${citations(narrative.evidence, page)}</p>`}
<dl>
${narrative.interests.map(({ text, evidence }) => html`<dt>Stake</dt><dd>${text}${citations(evidence, page)}</dd>`)}
${narrative.interests.length === 0 ? html`<dt>Stake</dt><dd>none on record</dd>` : null}
${narrative.leavesOpen.map((open) => html`<dt>Leaves open</dt><dd>${open}</dd>`)}
</dl>
</div>`;

const request = (record: string, holder: string | null, question: string): Html => html`<details>
<summary>Draft a records request</summary>
<div class="letter"><p>To: ${holder ?? 'the keeper of public records'}</p>
<p>Under the law on access to public records that applies to you, I ask for a copy of this record, in electronic form where it exists: ${record}.</p>
<p>It bears on the question “${question}”. Should any part be withheld, please name the ground in law for each part and release the rest. Should you not hold it, please say who does.</p></div>
</details>`;

const gapCard = ({ text, evidence, record, holder }: Gap, page: PageContext): Html =>
  html`<div class="gap">
<p>${text}${citations(evidence, page)}</p>
${record === null && holder === null ? null : html`<p class="stake">${record === null ? null : `Would settle it: ${record}. `}${holder === null ? null : `Held by: ${holder}.`}</p>`}
${record === null ? null : request(record, holder, page.report.question)}
</div>`;

const extrasOf = (part: Part, page: PageContext): Html | null => {
  const { narratives, gaps } = page.report;
  if (part.kind === 'narratives' && narratives.length > 0) {
    return html`<div class="accounts">${narratives.map((narrative) => narrativeCard(narrative, page))}</div>`;
  }
  if (part.kind === 'uncertainty') return html`${gaps.map((gap) => gapCard(gap, page))}`;
  return null;
};

const partSection = (part: Part, page: PageContext): Html => {
  const id = `part-${part.kind}`;
  return html`<section class="part" aria-labelledby="${id}">
<h2 id="${id}">${part.heading}</h2>
${part.sections.map(
  ({ heading, paragraphs }) => html`<div class="passage">
${heading === null ? null : html`<h3>${heading}</h3>`}
${paragraphs.map((statements) => html`<p>${statements.map((item) => html`${statement(item, page)} `)}</p>\n`)}</div>`,
)}
${extrasOf(part, page)}
</section>`;
};

/** The text of the report, part by part. */
export const parts = (page: PageContext): Html[] =>
  outlineOf(page.report).map((part) => partSection(part, page));
