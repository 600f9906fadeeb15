import type { Report, Source } from '../../model/report.js';
import { modelLines } from '../assistance-words.js';
import { longDate } from '../dates.js';
import { sourceNotes } from '../publisher-words.js';
import { type Block, blocksOf, provenanceWords } from '../report-view.js';
import {
  citedWords,
  dossierFacts,
  interestsWords,
  RECHECK_COMMAND,
  UNCITED,
  uncitedWords,
} from '../report-words.js';
import { checkedWords } from '../verdict-words.js';
import { visibleReport } from '../visible-report.js';
import { block } from './block.js';
import { computedBlock } from './computed-block.js';
import { contextOf, type PageContext } from './context.js';
import { evidencePanel } from './evidence-card.js';
import { type Html, html } from './html.js';
import { pageFrame } from './page-frame.js';
import { keyFindings, partContent } from './parts.js';
import { SCRIPT, SCRIPT_HASH } from './script.js';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.js';
import { timelineFigure } from './timeline-figure.js';
import { verdictBlock } from './verdict-block.js';
import { webBlock, webWarnings } from './web-block.js';

const uncitedList = (sources: readonly Source[]): Html | null =>
  sources.length === 0
    ? null
    : html`<div class="uncited"><h3>${UNCITED}</h3>
<ul>${sources.map((source) => html`<li><bdi>${source.publisher}</bdi> · ${uncitedWords(source)}</li>\n`)}</ul></div>`;

const sourcesTable = (cited: readonly Source[]): Html | null =>
  cited.length === 0
    ? null
    : html`<table>
<thead><tr><th scope="col">Publisher</th><th scope="col">Kind</th><th scope="col">Declared or documented interest</th><th scope="col" class="number">Cited</th></tr></thead>
<tbody>
${cited.map(
  (
    source,
  ) => html`<tr><th scope="row"><bdi>${source.publisher}</bdi></th><td>${source.kind}</td><td>${interestsWords(source)}</td><td class="number">${citedWords(source)}</td></tr>
`,
)}</tbody>
</table>`;

const contentOf = (of: Block, page: PageContext): (Html | null)[] => {
  switch (of.kind) {
    case 'part':
      return partContent(of.part, page);
    case 'computed':
      return [computedBlock(of.computed)];
    case 'key-findings':
      return [keyFindings(of.findings, page)];
    case 'timeline':
      return [timelineFigure(page)];
    case 'sources':
      return [
        sourcesTable(of.cited),
        ...sourceNotes(page.report.sources).map((note) => html`<p class="note">${note}</p>\n`),
        uncitedList(of.uncited),
      ];
    case 'web':
      return [webBlock(of.web)];
    case 'follow-ups':
      return [html`<ul class="follow">${of.questions.map((each) => html`<li>${each}</li>`)}</ul>`];
  }
};

const footer = (report: Report): Html =>
  html`<footer><p>Every statement rests on exact passages. Check them yourself with the dossier and the JSON form of this report: <code>${RECHECK_COMMAND}</code></p>
${modelLines(report).map((line) => html`<p>${line}</p>`)}<p>${provenanceWords(report)}</p></footer>`;

/**
 * The report as one page that needs nothing beside it: no request leaves it, and with scripts off
 * it loses only its comforts. Every text from a document is escaped.
 */
export const publishHtml = (raw: Report, pictures?: ReadonlyMap<number, string>): string => {
  const report = visibleReport(raw);
  const page = contextOf(report, pictures);
  const panel = evidencePanel(page);
  return pageFrame({
    title: `${report.question} · Corroborate`,
    style: { text: STYLESHEET, hash: STYLESHEET_HASH },
    script: { text: SCRIPT, hash: SCRIPT_HASH },
    pictures: true,
    skip: { to: 'report', words: 'Skip to the report' },
    bar: html`<span class="dossier">${report.dossier.name}</span><span class="audit">${checkedWords(report)}</span>`,
    main: html`<main id="report" tabindex="-1">
<h1>${report.question}</h1>
<p class="meta">${dossierFacts(report, longDate).join(' · ')}</p>
${verdictBlock(page)}
${webWarnings(page)}<div class="columns${panel === null ? ' alone' : ''}">
<article>
${blocksOf(report).map((each) => block(each, contentOf(each, page)))}
</article>
${panel}
</div>
</main>`,
    footer: footer(report),
  });
};
