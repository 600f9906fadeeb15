import type { Candidate } from '../../src/gathering/candidate.js';
import { type WeighedSentenceOptions, weighedSentence } from './weighed-sentence.js';

/** What was found in one passage of a document: its sentences, in the order in which they stand. */
export const foundPassage = (
  passage: string,
  sentences: readonly string[],
  options: Omit<WeighedSentenceOptions, 'text'> = {},
): Candidate[] =>
  sentences.map((text) => {
    const { candidate } = weighedSentence(text, { ...options, text: sentences.join(' ') });
    return { ...candidate, found: { ...candidate.found, passage } };
  });
