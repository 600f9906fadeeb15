import type { DraftAudit, DraftSentence, PlacedQuote } from '../../model/draft-audit.js';
import { longDate } from '../dates.js';
import { type Html, html } from '../html/html.js';
import { pageFrame } from '../html/page-frame.js';
import { visibleText } from '../visible-text.js';
import { webLink } from '../web-link.js';
import { CLASS_WORDS } from './class-words.js';
import { type DraftStretch, markedParagraphs, markedSentence } from './marked-text.js';
import { type Note, notesOf } from './notes.js';
import { DRAFT_STYLESHEET, DRAFT_STYLESHEET_HASH } from './stylesheet.js';
import { furtherFaults, headlineOf, isChecked, tallyOf } from './tally.js';

const MARK_WORDS = {
  unsupported: 'The closest passage does not have this.',
  nowhere: 'This stands nowhere in the dossier.',
  misquoted: 'The source does not have this as it is quoted.',
} as const;

/** Whether a sentence has a note beside it. */
const hasNote = (sentence: DraftSentence): boolean =>
  isChecked(sentence) || sentence.quotations.length > 0;

const sentenceInPlace = ({ sentences }: DraftAudit, number: number): Html | null => {
  const sentence = sentences[number];
  if (sentence === undefined) return null;
  const words = markedSentence(sentences, number).map(({ text, marks: [mark] }) =>
    mark === undefined
      ? html`${visibleText(text)}`
      : html`<b class="${mark}" title="${MARK_WORDS[mark]}">${visibleText(text)}</b>`,
  );
  const of = sentence.class;
  const { sign, words: name } = CLASS_WORDS[of];
  if (!hasNote(sentence))
    return html`<span class="said ${of} ${sentence.unchecked ?? ''}" title="${name}">${words}</span>`;
  return html`<span class="said ${of}" id="s${number + 1}">${words}<a class="n" href="#n${number + 1}" aria-label="${name}: note ${number + 1}"><span aria-hidden="true">${sign}</span>${number + 1}</a></span>`;
};

const stretch = ({ text, sentence }: DraftStretch, audit: DraftAudit): (Html | string | null)[] => {
  if (sentence !== null) return [sentenceInPlace(audit, sentence)];
  return text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [visibleText(line)] : [html`<br>`, visibleText(line)]));
};

const source = ({ document, page, quote }: PlacedQuote): Html => {
  const link = webLink(document.url);
  const title = visibleText(document.title);
  const rest = [
    visibleText(document.publisher),
    document.date === null ? null : longDate(document.date),
    page === null ? null : `page ${page}`,
  ].filter((part) => part !== null);
  return html`<blockquote><p>${visibleText(quote)}</p><footer>${link === null ? html`<cite>${title}</cite>` : html`<a href="${link}" rel="noreferrer"><cite>${title}</cite></a>`} · ${rest.join(' · ')}</footer></blockquote>`;
};

/** What the class says already is not said again: the passages alone stand there. */
const noteItem = ({ kind, text, quotes }: Note, of: DraftSentence['class']): Html | null => {
  if (text !== CLASS_WORDS[of].meaning)
    return html`<li class="${kind}">${visibleText(text)}${quotes.map(source)}</li>`;
  return quotes.length === 0 ? null : html`<li class="bare">${quotes.map(source)}</li>`;
};

const noteBeside = (sentence: DraftSentence, number: number): Html => {
  const { sign, words } = CLASS_WORDS[sentence.class];
  const notes = notesOf(sentence).flatMap((note) => noteItem(note, sentence.class) ?? []);
  const list = notes.length === 0 ? null : html`<ul>${notes}</ul>`;
  const label = html`<h3><a href="#s${number + 1}">${number + 1}</a> <span aria-hidden="true">${sign}</span> ${words}</h3>`;
  return html`<section class="note ${sentence.class}" id="n${number + 1}">${label}${list}</section>
`;
};

/** Who speaks where a paragraph of a transcript begins; null elsewhere. */
function speakerAt({ turns }: DraftAudit, start: number): Html | null {
  const turn = turns.find(({ span }) => span.start === start);
  return turn === undefined
    ? null
    : html`<p class="speaker">${visibleText(turn.name)}${turn.role === 'assistant' ? '' : ' · not checked'}</p>`;
}

const row = (
  stretches: readonly DraftStretch[],
  audit: DraftAudit,
  { start, isOther }: { start: number; isOther: boolean },
): Html => {
  const numbers = stretches.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
  const sentences = numbers.flatMap((number) => audit.sentences[number] ?? []);
  const isHeading = sentences.length > 0 && sentences.every((s) => s.unchecked === 'heading');
  const text = stretches.flatMap((each) => stretch(each, audit));
  const beside = numbers.flatMap((number) => {
    const sentence = audit.sentences[number];
    return sentence !== undefined && hasNote(sentence) ? [noteBeside(sentence, number)] : [];
  });
  const body = isHeading ? html`<h2>${text}</h2>` : html`<p>${text}</p>`;
  return html`<div class="row"><div class="draft${isOther ? ' other' : ''}">${speakerAt(audit, start)}${body}</div><div class="notes">${beside}</div></div>
`;
};

function rowsOf(audit: DraftAudit): Html[] {
  let from = 0;
  return markedParagraphs(audit).map((stretches) => {
    const words = stretches.map(({ text }) => text).join('');
    const start = audit.text.indexOf(words, from);
    from = start + words.length;
    const isOther = audit.turns.some(
      ({ role, span }) => role === 'other' && span.start <= start && start < span.end,
    );
    return row(stretches, audit, { start, isOther });
  });
}

const legend = (audit: DraftAudit): Html => {
  const items = tallyOf(audit).map(([of, count]) => {
    const { sign, words, meaning } = CLASS_WORDS[of];
    return html`<div class="${of}"><dt><span aria-hidden="true">${sign}</span> ${count} ${words}</dt><dd>${meaning}</dd></div>
`;
  });
  return html`<dl class="legend">${items}</dl>`;
};

/**
 * A draft with its own words marked in place, and beside each paragraph what the dossier says of its sentences: one
 * page that needs nothing beside it and runs nothing. Every text is escaped.
 */
export const publishDraftHtml = (audit: DraftAudit): string => {
  const file = visibleText(audit.file);
  const further = furtherFaults(audit);
  return pageFrame({
    title: `${file} · audited by Corroborate`,
    style: { text: DRAFT_STYLESHEET, hash: DRAFT_STYLESHEET_HASH },
    skip: { to: 'draft', words: 'Skip to the draft' },
    bar: html`<span>Audit of ${file}</span>`,
    main: html`<main>
<h1>${headlineOf(audit)}</h1>
<p class="further">${further ?? 'Every statement was compared with the documents of the dossier.'}</p>
${legend(audit)}
<article id="draft" tabindex="-1">
${rowsOf(audit)}</article>
</main>`,
    footer: html`<footer><p>“Supported” means that one passage says all of a sentence. Anything else is a matter to look at, not a finding that it is wrong.</p></footer>`,
  });
};
