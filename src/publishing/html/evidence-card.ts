import type { Evidence } from '../../model/evidence.js';
import { evidenceView, type OriginView, pictureAlt } from '../evidence-view.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { webLink } from '../web-link.js';
import { citations } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

/** A title that leads to the web where the document has an address there. */
const titleOf = ({ document }: Evidence): Html => {
  const link = webLink(document.url);
  return link === null
    ? html`<bdi>${document.title}</bdi>`
    : html`<a href="${link}" rel="noopener noreferrer"><bdi>${document.title}</bdi></a>`;
};

const originOf = ({ words, others }: OriginView, page: PageContext): Html =>
  html` · ${words}${others.length === 0 ? null : html` ${citations(others, page)}`}`;

const proofOf = (evidence: Evidence): Html => html`<details>
<summary>Proof</summary>
<dl>
<dt>SHA-256</dt><dd><code>${evidence.document.sha256}</code></dd>
<dt>Characters</dt><dd>${evidence.span.start}–${evidence.span.end} of <code>${evidence.extraction}</code></dd>
${evidence.document.path === null ? null : html`<dt>File</dt><dd><code>${evidence.document.path}</code></dd>`}
${evidence.document.url === null ? null : html`<dt>Address</dt><dd><code>${evidence.document.url}</code></dd>`}
</dl>
</details>`;

/** The lines as they stand on their page, to be held against what was read there. */
const pictureOf = ({ n, quote }: Evidence, { pictures }: PageContext): Html | null => {
  const address = pictures.get(n);
  return address === undefined
    ? null
    : html`<img class="lines" src="${address}" alt="${pictureAlt(quote)}">`;
};

/** One piece of evidence: who, when, the quote in its sentence, what it says of the claim. */
const evidenceCard = (evidence: Evidence, page: PageContext): Html => {
  const { n, document, stance } = evidence;
  const { date, says, origin, speaker, certainty, differ, recognised } = evidenceView(
    evidence,
    page,
  );
  return html`<li class="card ${stance}" id="e${n}" data-n="${n}" tabindex="-1">
<div class="who"><span class="n">${n}</span><span><b><bdi>${document.publisher}</bdi></b> · ${document.kind}</span><span class="date">${date}</span></div>
<blockquote dir="auto"><span class="dim">${evidence.prefix}</span><mark>${evidence.quote}</mark><span class="dim">${evidence.suffix}</span></blockquote>${pictureOf(evidence, page)}${recognised === null ? null : html`<div class="ocr">${recognised}</div>`}
<div class="says"><span class="tag">${STANCE_SIGNS[stance]} ${says}</span>${origin === null ? null : originOf(origin, page)}${
    speaker === null ? null : html` · speaker: <bdi>${speaker}</bdi>`
  }${certainty === null ? null : html` · ${certainty}`}</div>${differ === null ? null : html`<div class="differ">${differ}</div>`}
<div class="title">${titleOf(evidence)}${evidence.page === null ? null : `, page ${evidence.page}`}</div>
${proofOf(evidence)}
</li>`;
};

/** All evidence, in the panel beside the text; on paper and small screens, beneath it. */
export const evidencePanel = (page: PageContext): Html | null =>
  page.report.evidence.length === 0
    ? null
    : html`<aside class="panel" aria-labelledby="evidence">
<div class="panel-head"><h2 id="evidence" tabindex="-1">Evidence</h2></div>
<ol class="cards">
${page.report.evidence.map((evidence) => evidenceCard(evidence, page))}
</ol>
</aside>`;
