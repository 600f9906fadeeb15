import { rulingLines } from '../ruling-lines.js';
import { scaleOf, type VerdictView, verdictView } from '../verdict-view.js';
import { citations, statement } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const scale = (probability: number): Html => {
  const { at, from, to, label } = scaleOf(probability);
  return html`<svg class="scale" role="img" aria-label="${label}" width="100%" height="14">
<rect class="track" x="0" y="3" width="100%" height="8" rx="4"/>
<rect class="band" x="${from}%" y="3" width="${to - from}%" height="8" rx="4"/>
<svg x="${at.toFixed(1)}%" overflow="visible"><rect class="at" x="-1.5" y="0" width="3" height="14" rx="1.5"/></svg>
</svg>`;
};

const measures = ({ probability, percent, likely, confidence }: NonNullable<VerdictView['sure']>) =>
  html`<dl>
<dt>Probability</dt><dd>${percent} that this label is right: <em>${likely}</em>${scale(probability)}</dd>
<dt>Confidence</dt><dd>${confidence}</dd>
</dl>`;

const overruled = (page: PageContext): Html | null => {
  const lines = rulingLines(page.report);
  return lines.length === 0
    ? null
    : html`
<dt>Overruled</dt><dd>${lines.map(({ text, evidence }) => html`<div>${text}${citations(evidence, page)}</div>`)}</dd>`;
};

const why = ({ why: heading, meaning, facts }: VerdictView, page: PageContext): Html =>
  html`<details class="why">
<summary>${heading}</summary>
<p class="meaning">${meaning}</p>
<dl>${facts.map(
    ({ name, lines }) =>
      html`<dt>${name}</dt><dd>${lines.map((line) => html`<div>${line}</div>`)}</dd>\n`,
  )}${overruled(page)}</dl>
</details>`;

/** The answer first: what holds and how sure; why is a click away. */
export const verdictBlock = (page: PageContext): Html => {
  const view = verdictView(page.report, page.origins.size);
  const { kind, title, label, meaning, answer, sure } = view;
  return html`<section class="verdict ${kind}" aria-labelledby="verdict">
<div><h2 id="verdict">${title === null ? null : html`<small>${title}</small> `}${label}</h2>
<p class="answer">${answer === undefined ? meaning : statement(answer, page)}</p></div>
<div>${sure === null ? null : measures(sure)}
${why(view, page)}</div>
</section>`;
};
