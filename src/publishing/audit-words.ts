import { counted } from '../model/counted.js';

/** What an audit could not compare, for a report of other sentences than today's; null where it compared all. */
export const notCheckableWords = (statements: number): string | null =>
  statements === 0
    ? null
    : `${counted(statements, 'statement')} in another edition of Corroborate’s wording: the quotations were checked word for word, but the words around them could not be.`;

/** What an audit without the dossier leaves to one with it; null where that is nothing. */
export const notReadWords = (sentences = 0): string | null =>
  sentences === 0
    ? null
    : `${counted(sentences, 'sentence')} of a language model: numbers, names, negations and quotations were compared with what is cited; an audit with the dossier reads them beside it too.`;
