import type { Candidate } from '../gathering/candidate.js';

/** Found sentences that are read together, in the order in which they stand. */
export interface FoundPassage {
  sentences: readonly Candidate[];
  /** Whether the best of them has nearly the text of one that was found in another document. */
  copy: boolean;
}

/**
 * The passages in which found sentences stand, in the order of their best sentences.
 *
 * @param candidates - Best first.
 */
export function passagesOf(candidates: readonly Candidate[]): FoundPassage[] {
  const passages = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { passage } = candidate.found;
    passages.set(passage, [...(passages.get(passage) ?? []), candidate]);
  }
  return [...passages.values()].map((sentences) => ({
    sentences: sentences.toSorted((a, b) => a.span.start - b.span.start),
    copy: sentences[0]?.copy ?? false,
  }));
}
