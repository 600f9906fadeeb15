import { counted } from '../model/counted.js';

/** What an audit could not compare, for a report of other sentences than today's; null where it compared all. */
export const notCheckableWords = (statements: number): string | null =>
  statements === 0
    ? null
    : `${counted(statements, 'statement')} in another edition of Corroborate’s wording: the quotations were checked word for word, but the words around them could not be.`;
