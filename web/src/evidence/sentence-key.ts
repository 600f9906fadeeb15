import type { JudgedSentence } from '../api/types.js';

/** Tells a judged sentence from all others of its check. */
export const keyOf = ({ claim, document, span }: JudgedSentence): string =>
  `${claim} ${document} ${span.start}-${span.end}`;
