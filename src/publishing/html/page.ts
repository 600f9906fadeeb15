import { counted } from '../../model/counted.js';
import type { Report, Source } from '../../model/report.js';
import { longDate } from '../dates.js';
import { sourceNotes } from '../publisher-words.js';
import { citedWords, dossierFacts, interestsWords, RECHECK_COMMAND } from '../report-words.js';
import { checkedWords } from '../verdict-words.js';
import { visibleReport } from '../visible-report.js';
import { contextOf } from './context.js';
import { evidencePanel } from './evidence-card.js';
import { fold } from './fold.js';
import { Html, html } from './html.js';
import { parts } from './parts.js';
import { SCRIPT, SCRIPT_HASH } from './script.js';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.js';
import { timelineFigure } from './timeline-figure.js';
import { verdictBlock } from './verdict-block.js';

/** Nothing is loaded, sent or framed; only this page's own style and script run. */
const POLICY = `default-src 'none'; style-src '${STYLESHEET_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

const sourcesTable = (sources: readonly Source[]): Html | null =>
  sources.length === 0
    ? null
    : fold({ id: 'sources', heading: 'Sources', count: counted(sources.length, 'publisher') }, [
        html`<table>
<thead><tr><th scope="col">Publisher</th><th scope="col">Kind</th><th scope="col">Declared or documented interest</th><th scope="col" class="number">Cited</th></tr></thead>
<tbody>
${sources.map(
  (
    source,
  ) => html`<tr><th scope="row"><bdi>${source.publisher}</bdi></th><td>${source.kind}</td><td>${interestsWords(source)}</td><td class="number">${citedWords(source)}</td></tr>
`,
)}</tbody>
</table>
${sourceNotes(sources).map(
  (note) => html`<p class="note">${note}</p>
`,
)}`,
      ]);

const followUpsList = (followUps: readonly string[]): Html | null =>
  followUps.length === 0
    ? null
    : html`<section class="part" aria-labelledby="next">
<h2 id="next">Ask next</h2>
<ul class="follow">${followUps.map((followUp) => html`<li>${followUp}</li>`)}</ul>
</section>`;

const footer = ({ engine, dossier, id }: Report): Html => {
  const models = Object.entries(engine.models).map(([role, model]) => `${role} ${model}`);
  const made = [
    `Corroborate ${engine.version}`,
    ...models,
    `dossier revision ${dossier.revision}`,
    id,
  ];
  return html`<footer><p>Every statement rests on exact passages. Re-check them yourself, with the dossier and this report’s JSON form: <code>${RECHECK_COMMAND}</code></p>
<p>${made.join(' · ')}</p></footer>`;
};

/**
 * The report as one page that needs nothing beside it: no request leaves it, and with scripts off
 * it loses only its comforts. Every text from a document is escaped.
 */
export const publishHtml = (raw: Report): string => {
  const report = visibleReport(raw);
  const page = contextOf(report);
  const panel = evidencePanel(page);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.question} · Corroborate</title>
<style>${new Html(STYLESHEET)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header><div><b>Corroborate</b><span class="dossier">${report.dossier.name}</span><span class="audit">${checkedWords(report)}</span></div></header>
<main id="report" tabindex="-1">
<h1>${report.question}</h1>
<p class="meta">${dossierFacts(report, longDate).join(' · ')}</p>
${verdictBlock(page)}
<div class="columns${panel === null ? ' alone' : ''}">
<article>
${parts(page)}
${timelineFigure(page)}
${sourcesTable(report.sources)}
${followUpsList(report.followUps)}
</article>
${panel}
</div>
</main>
${footer(report)}
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.markup;
};
