import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { StanceProbabilities } from '../ports/reader.js';

/** Whether a sentence says of a statement in so many words that it is imprecise or disputed. */
const contests = ({ frames }: SentenceAnalysis): boolean =>
  frames.some(({ kind }) => kind === 'contests');

/**
 * A sentence that calls a statement imprecise or disputed holds it true only in part, however
 * much else it grants: what a reader takes for support or denial of it is a limit.
 */
export const heedFrames = (
  stances: StanceProbabilities,
  said: SentenceAnalysis,
): StanceProbabilities =>
  contests(said)
    ? {
        supports: 0,
        refutes: 0,
        qualifies: stances.qualifies + stances.supports + stances.refutes,
        neither: stances.neither,
      }
    : stances;
