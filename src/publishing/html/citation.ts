import type { Statement } from '../../model/report.js';
import { citationName } from '../evidence-view.js';
import { PARTLY_WORDS } from '../report-words.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

/** Citations as links to their cards; a number without evidence stays a number. */
export const citations = (numbers: readonly number[], { evidence }: PageContext): Html[] =>
  numbers.map((n, index) => {
    const space = index === 0 ? '' : ' ';
    const cited = evidence.get(n);
    if (cited === undefined) return html`${space}<span class="c">${n}</span>`;
    return html`${space}<a class="c" href="#e${n}" data-n="${n}" aria-label="${citationName(cited)}">${n}</a>`;
  });

/** A statement with its citations close behind, and a mark where they entail it only in part. */
export const statement = (
  { text, citations: numbers, audit }: Statement,
  page: PageContext,
): Html =>
  html`<span class="statement">${text}${citations(numbers, page)}${
    audit.status === 'partly' ? html` <small class="partly">${PARTLY_WORDS}</small>` : null
  }</span>`;
