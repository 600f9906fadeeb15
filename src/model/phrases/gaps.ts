import { periodWords } from './records.js';
import { fixed, type SaysOf, template } from './template.js';
import { bare } from './written.js';

/** What the question needs and the dossier lacks. */
export const GAPS = {
  'nothing-decides': template(
    { claim: 'affirmed' },
    ({ claim }) => `Nothing in the dossier decides whether ${claim}.`,
  ),
  'no-answer': template(
    { question: 'question' },
    ({ question }) => `The dossier does not answer the question “${bare(question)}?”.`,
  ),
  'no-document-by': template(
    { party: 'party' },
    ({ party }) => `The dossier holds no document by ${party}.`,
  ),
  'nothing-speaks-of': template(
    { parts: 'parts' },
    ({ parts }) =>
      `Nothing in the dossier that was found for the claim speaks of: ${parts.join(', ')}.`,
  ),
  'cited-document': template(
    { phrase: 'phrase', publisher: 'publisher' },
    ({ phrase, publisher }) => `The dossier does not hold ${phrase}, which ${publisher} cites.`,
  ),
  'numbered-sources': template(
    { title: 'title' },
    ({ title }) => `The dossier does not hold the numbered sources of “${title}”.`,
  ),
  'no-document-dated': template(
    { from: 'end', to: 'end' },
    (period) =>
      `The dossier holds no document on this matter that is dated ${periodWords(period)}.`,
  ),
  'without-exact-date': template(
    { documents: 'count', asOf: 'asOf' },
    ({ documents, asOf }) =>
      `The dossier does not say whether ${documents === 1 ? 'one document' : `${documents} documents`} without an exact date had been published by ${asOf}; left out.`,
  ),
  'other-language': fixed(
    'The dossier holds passages in another language than English; they were not judged.',
  ),
  'hides-text': template(
    { title: 'title' },
    ({ title }) => `“${title}” holds text that its readers do not see; it was left out.`,
  ),
  'not-readable': template(
    { unreadable: 'count', searched: 'searched' },
    ({ unreadable, searched }) =>
      `The dossier does not hold the text of ${unreadable} of ${searched + unreadable} documents that could not be read.`,
  ),
} as const;

/** What a source says itself is not on record: its own words and no sentence of the engine's. */
export const OWN_WORDS = {
  'own-words': template({ quotes: 'quotes' }, ({ quotes }) => quotes.join(' ')),
} as const;

export type LackSays = SaysOf<typeof GAPS>;
export type GapSays = LackSays | SaysOf<typeof OWN_WORDS>;
