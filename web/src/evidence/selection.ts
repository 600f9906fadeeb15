import type { JudgedSentence } from '../api/types.js';

export interface Selection {
  sentences: JudgedSentence[];
  /** Ids of the origins that they are counted with now. */
  origins: string[];
  /** Why they can't be merged, or null where they can. */
  mergeFault: string | null;
  /** Why they can't be split off, or null where they can. */
  splitFault: string | null;
}

const faultOfMerge = (sentences: readonly JudgedSentence[], origins: string[]): string | null => {
  if (sentences.length < 2) return 'Select two sentences or more to merge their origins.';
  const apart = origins.length > 1 || sentences.some(({ origin }) => origin === null);
  return apart ? null : 'They already share one origin.';
};

const faultOfSplit = (sentences: readonly JudgedSentence[]): string | null =>
  sentences.some(({ origin }) => origin === null)
    ? 'A sentence that is no evidence has no origin to be split from.'
    : null;

/** What can be done with the selected sentences. */
export const selectionOf = (sentences: JudgedSentence[]): Selection => {
  const origins = [...new Set(sentences.flatMap(({ origin }) => origin ?? []))];
  const claims = new Set(sentences.map(({ claim }) => claim));
  const oneClaim = claims.size > 1 ? 'They are about different claims.' : null;
  return {
    sentences,
    origins,
    mergeFault: oneClaim ?? faultOfMerge(sentences, origins),
    splitFault: oneClaim ?? faultOfSplit(sentences),
  };
};
