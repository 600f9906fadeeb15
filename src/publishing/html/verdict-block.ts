import { counted } from '../../model/counted.js';
import type { Verdict } from '../../model/report.js';
import { answerOf } from '../outline.js';
import { claimWord } from '../report-words.js';
import { rulingLines } from '../ruling-lines.js';
import {
  CONFIDENCE_WORDS,
  isAnswer,
  likelihoodOf,
  OPEN_QUESTION_WORDS,
  percent,
  stabilityWords,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '../verdict-words.js';
import { asSentences } from '../wordings.js';
import { citations, statement } from './citation.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const scale = (probability: number): Html => {
  const { word, from, to } = likelihoodOf(probability);
  const label = `${percent(probability)}, in the band “${word}” from ${from} to ${to} %`;
  const at = Math.min(99, Math.max(1, probability * 100)).toFixed(1);
  return html`<svg class="scale" role="img" aria-label="${label}" width="100%" height="14">
<rect class="track" x="0" y="3" width="100%" height="8" rx="4"/>
<rect class="band" x="${from}%" y="3" width="${to - from}%" height="8" rx="4"/>
<svg x="${at}%" overflow="visible"><rect class="at" x="-1.5" y="0" width="3" height="14" rx="1.5"/></svg>
</svg>`;
};

const reasonsOf = ({ reasons }: Verdict): Html | null =>
  reasons.length === 0
    ? null
    : html`<ul>${reasons.map((reason) => html`<li>${asSentences([reason])}</li>`)}</ul>`;

const measuresOf = (verdict: Verdict): Html => {
  const stability = stabilityWords(verdict);
  return html`<dt>Probability</dt><dd>${percent(verdict.probability)} that this label is right: <em>${likelihoodOf(verdict.probability).word}</em>${scale(verdict.probability)}</dd>
<dt>Confidence</dt><dd>${CONFIDENCE_WORDS[verdict.confidence]}${reasonsOf(verdict)}</dd>
${stability === null ? null : html`<dt>Stable</dt><dd>${stability}</dd>`}`;
};

const baseOf = ({ report, origins }: PageContext): Html =>
  html`<dt>Shows</dt><dd>${counted(report.evidence.length, 'passage')} of ${counted(
    new Set(report.evidence.map(({ document }) => document.id)).size,
    'document',
  )}, going back to ${counted(origins.size, 'origin')}</dd>`;

const claimsOf = ({ report }: PageContext): Html | null => {
  const claims = report.claims.filter(({ text }) => text !== report.question);
  return claims.length === 0
    ? null
    : html`<dt>${claimWord(report)}${claims.length === 1 ? '' : 's'}</dt><dd>${claims.map(({ text }) => html`<div>${text}</div>`)}</dd>`;
};

const overruled = (page: PageContext): Html | null => {
  const lines = rulingLines(page.report);
  return lines.length === 0
    ? null
    : html`
<dt>Overruled</dt><dd>${lines.map(({ text, evidence }) => html`<div>${text}${citations(evidence, page)}</div>`)}</dd>`;
};

/** The answer first: what holds, how sure, and why. */
export const verdictBlock = (page: PageContext): Html => {
  const { verdict } = page.report;
  const answer = answerOf(page.report);
  const [label, meaning] =
    verdict === null
      ? [OPEN_QUESTION_WORDS.label, OPEN_QUESTION_WORDS.meaning]
      : [VERDICT_WORDS[verdict.label], VERDICT_MEANINGS[verdict.label]];
  return html`<section class="verdict ${verdict === null ? 'open' : verdict.label}" aria-labelledby="verdict">
<div><h2 id="verdict">${verdict === null ? null : html`<small>Verdict</small> `}${label}</h2>
<p class="meaning">${meaning}</p>
${answer === undefined ? null : html`<p class="answer">${statement(answer, page)}</p>`}</div>
<dl>${claimsOf(page)}
${verdict === null || !isAnswer(verdict.label) ? null : measuresOf(verdict)}
${baseOf(page)}${overruled(page)}</dl>
</section>`;
};
