import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { type ClaimRuling, isAbout } from '../../model/ruling.js';

/** A ruling that met sentences of this question, and what it changed. */
export interface AppliedRuling {
  ruling: ClaimRuling;
  /** What the engine held: a stance, or how many origins. */
  from: string;
  /** What holds by the ruling. */
  to: string;
  /** The sentences ruled on, as the engine judged them. */
  sentences: JudgedSentence[];
}

/** Whether a ruling is about what this sentence says of its claim, or of the claim's negation. */
export function concerns(ruling: ClaimRuling, { candidate, claim }: JudgedSentence): boolean {
  if (ruling.claim !== claim.text && ruling.claim !== claim.negation) return false;
  const { document, extraction, span, sentence } = candidate;
  const place = { document: document.id, extraction: extraction.id, span, quote: sentence.text };
  return isAbout(ruling, place);
}
