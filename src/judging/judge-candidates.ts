import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { Certainty, Stance } from '../model/evidence.js';
import type { Judge, Judgement } from '../ports/judge.js';
import { isEnglish } from '../text/is-english.js';
import { certaintyOf } from './certainty.js';
import { findFrames } from './frames.js';
import { likeliestStance } from './likeliest-stance.js';
import { findSpeaker } from './speaker.js';
import { stated, whoAnswers } from './stated.js';

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
  /** Its document is in a language that isn't judged: found by its names, it stays `neither`. */
  unread: boolean;
}

const UNREAD: Judgement = {
  relevance: 0,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
};

/**
 * Judges know English. What is too short for its language to be told is read as English, and so
 * is an English sentence of a document in another language.
 */
const isUnread = ({ document, sentence }: Candidate): boolean =>
  !/^(?:en|und)\b/.test(document.metadata.language) && !isEnglish(sentence.text);

/** Sentences judged between two words about it, and two looks whether to stop. */
const BATCH_SIZE = 16;

export interface JudgingOptions {
  signal?: AbortSignal;
  /** Told how many pairs of claim and sentence are judged, from none to all. */
  onJudged?: (done: number, total: number) => void;
}

type Pair = Parameters<Judge['judge']>[0][number];

/** Judgements in the order of the pairs: a judge gives the same whatever is judged beside. */
async function judgeInBatches(
  judge: Judge,
  pairs: readonly Pair[],
  { signal, onJudged }: JudgingOptions,
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  onJudged?.(0, pairs.length);
  for (let done = 0; done < pairs.length; done += BATCH_SIZE) {
    signal?.throwIfAborted();
    const batch = pairs.slice(done, done + BATCH_SIZE);
    judgements.push(...(await judge.judge(batch, signal ? { signal } : {})));
    onJudged?.(done + batch.length, pairs.length);
  }
  return judgements;
}

/** Judges every candidate on every claim. The result keeps the order: claims, then candidates. */
export async function judgeCandidates(
  judge: Judge,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  options: JudgingOptions = {},
): Promise<JudgedSentence[]> {
  const pairs = claims.flatMap((claim) =>
    candidates.map((candidate) => ({ claim, candidate, sentence: candidate.sentence })),
  );
  const read = pairs.filter(({ candidate }) => !isUnread(candidate));
  const judgements = await judgeInBatches(judge, read, options);
  const judgementOf = new Map(read.map((pair, at) => [pair, judgements[at]]));
  return pairs.flatMap((pair) => {
    const { claim, candidate } = pair;
    const unread = isUnread(candidate);
    const judgement = unread ? UNREAD : judgementOf.get(pair);
    if (!judgement) return [];
    const text = stated(candidate.sentence)
      .map((part) => part.text)
      .join(' ');
    const stance = likeliestStance(judgement.stances);
    return {
      ...judgement,
      claim,
      candidate,
      stance,
      probability: judgement.stances[stance],
      speaker: whoAnswers(candidate.sentence) ?? findSpeaker(text),
      certainty: certaintyOf(text),
      silent: findFrames(text).some(({ kind }) => kind === 'unknown'),
      unread,
    };
  });
}
