import { periodWords } from './records.js';
import { fixed, type SaysOf, template } from './template.js';
import { capital, inWords, withoutEndMark } from './wording.js';

/** What the question needs and the dossier lacks. */
export const GAPS = {
  'nothing-decides': template(
    { claim: 'affirmed' },
    ({ claim }) => `Nothing in the dossier settles whether ${claim}.`,
  ),
  'no-answer': template(
    { question: 'question' },
    ({ question }) => `The dossier does not answer the question “${withoutEndMark(question)}?”`,
  ),
  'no-document-by': template(
    { party: 'party' },
    ({ party }) => `The dossier holds no document by ${party}.`,
  ),
  'nothing-speaks-of': template(
    { parts: 'parts' },
    ({ parts }) => `No passage found for the claim mentions: ${parts.join(', ')}.`,
  ),
  'cited-document': template(
    { phrase: 'phrase', publisher: 'publisher' },
    ({ phrase, publisher }) => `${publisher} cites ${phrase}, which is not in the dossier.`,
  ),
  'numbered-sources': template(
    { title: 'title' },
    ({ title }) => `The numbered sources of “${title}” are not in the dossier.`,
  ),
  'no-document-dated': template(
    { from: 'end', to: 'end' },
    (period) => `The dossier holds no document on this matter dated ${periodWords(period)}.`,
  ),
  'without-exact-date': template(
    { documents: 'count', asOf: 'asOf' },
    ({ documents, asOf }) =>
      `${capital(inWords(documents, 'document'))} without an exact date ${documents === 1 ? 'was' : 'were'} left out: the dossier does not show whether ${documents === 1 ? 'it' : 'they'} had been published by ${asOf}.`,
  ),
  'other-language': fixed('Some passages in the dossier are not in English and were not assessed.'),
  'hides-text': template(
    { title: 'title' },
    ({ title }) => `“${title}” contains text hidden from its readers; that text was left out.`,
  ),
  'not-readable': template(
    { unreadable: 'count', searched: 'searched' },
    ({ unreadable, searched }) =>
      `Documents that could not be read: ${unreadable} of ${searched + unreadable}.`,
  ),
} as const;

/** What a source says itself is not on record: its own words and no sentence of the engine's. */
export const OWN_WORDS = {
  'own-words': template({ quotes: 'quotes' }, ({ quotes }) => quotes.join(' ')),
} as const;

export type LackSays = SaysOf<typeof GAPS>;
export type GapSays = LackSays | SaysOf<typeof OWN_WORDS>;
