import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { Certainty, Stance } from '../model/evidence.js';
import type { Judge, Judgement } from '../ports/judge.js';
import { certaintyOf } from './certainty.js';
import { findFrames } from './frames.js';
import { likeliestStance } from './likeliest-stance.js';
import { findSpeaker } from './speaker.js';

/** A candidate sentence with what it says of one claim, who says it, and how sure they sound. */
export interface JudgedSentence extends Judgement {
  candidate: Candidate;
  claim: Claim;
  stance: Stance;
  /** Probability of the stance. */
  probability: number;
  speaker: string | null;
  certainty: Certainty;
  /** The sentence says that the record does not show, or nobody knows. */
  silent: boolean;
}

/** Judges every candidate on every claim. The result keeps the order: claims, then candidates. */
export async function judgeCandidates(
  judge: Judge,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  options: { signal?: AbortSignal } = {},
): Promise<JudgedSentence[]> {
  const pairs = claims.flatMap((claim) =>
    candidates.map((candidate) => ({ claim, candidate, sentence: candidate.sentence })),
  );
  const judgements = await judge.judge(pairs, options);
  return pairs.flatMap(({ claim, candidate }, at) => {
    const judgement = judgements[at];
    if (!judgement) return [];
    const { text } = candidate.sentence;
    const stance = likeliestStance(judgement.stances);
    return {
      ...judgement,
      claim,
      candidate,
      stance,
      probability: judgement.stances[stance],
      speaker: findSpeaker(text),
      certainty: certaintyOf(text),
      silent: findFrames(text).some(({ kind }) => kind === 'unknown'),
    };
  });
}
