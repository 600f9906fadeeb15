import type { Evidence } from '../../model/evidence.js';
import { longDate } from '../dates.js';
import { CERTAINTY_WORDS, STANCE_SIGNS } from '../stance-signs.js';
import { score } from '../verdict-words.js';
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

/** With more passages of one origin than this, they are counted and not linked. */
const MOST_LINKS = 5;

const originOf = (evidence: Evidence, page: PageContext): Html | null => {
  const origin = page.origins.get(evidence.origin);
  if (origin === undefined) return null;
  const others = origin.evidence.filter((n) => n !== evidence.n);
  if (others.length === 0) return html` · origin ${origin.letter}`;
  const shared =
    others.length > MOST_LINKS
      ? html`, shared with ${others.length} others`
      : html`, shared with ${citations(others, page)}`;
  return html` · origin ${origin.letter}${shared}`;
};

const proofOf = (evidence: Evidence): Html => html`<details>
<summary>Proof</summary>
<dl>
<dt>SHA-256</dt><dd><code>${evidence.document.sha256}</code></dd>
<dt>Characters</dt><dd>${evidence.span.start}–${evidence.span.end} of <code>${evidence.extraction}</code></dd>
${evidence.document.path === null ? null : html`<dt>File</dt><dd><code>${evidence.document.path}</code></dd>`}
${evidence.document.url === null ? null : html`<dt>Address</dt><dd><code>${evidence.document.url}</code></dd>`}
</dl>
</details>`;

/** What a passage says of the claim, and how surely; or that it tells of its publisher's stake. */
const saysOf = ({ n, stance, probability }: Evidence, { stakes }: PageContext): string =>
  stakes.has(n) ? 'tells of a stake' : `${stance} ${score(probability)}`;

/** One piece of evidence: who, when, the quote in its sentence, what it says of the claim. */
const evidenceCard = (evidence: Evidence, page: PageContext): Html => {
  const { n, document, stance, speaker } = evidence;
  const certainty = CERTAINTY_WORDS[evidence.certainty];
  const date = document.date === null ? 'undated' : longDate(document.date);
  return html`<li class="card ${stance}" id="e${n}" data-n="${n}" tabindex="-1">
<div class="who"><span class="n">${n}</span><span><b><bdi>${document.publisher}</bdi></b> · ${document.kind}</span><span class="date">${date}</span></div>
<blockquote dir="auto"><span class="dim">${evidence.prefix}</span><mark>${evidence.quote}</mark><span class="dim">${evidence.suffix}</span></blockquote>
<div class="says"><span class="tag">${STANCE_SIGNS[stance]} ${saysOf(evidence, page)}</span>${originOf(evidence, page)}${
    speaker === null ? null : html` · speaker: <bdi>${speaker}</bdi>`
  }${certainty === null ? null : html` · ${certainty}`}</div>
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
