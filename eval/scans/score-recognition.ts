import search from 'approx-string-match';
import { plain } from './form-sentences.js';

/** A sentence with more errors than this share of its letters is not in the paper, or lost in it. */
const MOST_ERRORS = 0.2;

/** How well a text that was recognised holds the sentences of its form. */
export interface RecognitionScore {
  /** Sentences looked for, found with some errors at most, and found letter by letter. */
  sentences: number;
  found: number;
  exact: number;
  /** Letters of what was found, and how many of them are wrong, missing or too many. */
  letters: number;
  errors: number;
}

/** @param sentences - As `formSentences` gives them. */
export function scoreRecognition(text: string, sentences: readonly string[]): RecognitionScore {
  const read = plain(text);
  const score = { sentences: sentences.length, found: 0, exact: 0, letters: 0, errors: 0 };
  for (const sentence of sentences) {
    const errors = read.includes(sentence)
      ? 0
      : search(read, sentence, Math.floor(sentence.length * MOST_ERRORS))[0]?.errors;
    if (errors === undefined) continue;
    score.found += 1;
    score.exact += errors === 0 ? 1 : 0;
    score.letters += sentence.length;
    score.errors += errors;
  }
  return score;
}

export const sumScores = (scores: readonly RecognitionScore[]): RecognitionScore =>
  scores.reduce(
    (sum, next) => ({
      sentences: sum.sentences + next.sentences,
      found: sum.found + next.found,
      exact: sum.exact + next.exact,
      letters: sum.letters + next.letters,
      errors: sum.errors + next.errors,
    }),
    { sentences: 0, found: 0, exact: 0, letters: 0, errors: 0 },
  );
