import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { Certainty, Stance } from '../model/evidence.js';
import type { Judge, Judgement } from '../ports/judge.js';
import { isEnglish } from '../text/is-english.js';
import { certaintyOf } from './certainty.js';
import { findFrames } from './frames.js';
import { likeliestStance } from './likeliest-stance.js';
import { statesLimitation } from './limitation.js';
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

/** Originals read between two words about it, two looks whether to stop, and whether to go on. */
const ROUND = 16;

/**
 * Candidates come best first. So many originals are read in any case; after them, two rounds in
 * which nothing takes any stance with this probability end the reading. Set on invented dossiers,
 * whose answers it leaves as they are (docs/decisions/0019).
 */
const READ_IN_ANY_CASE = 64;
const VAIN_ROUNDS = 2;
const BEARS = 0.2;

export interface JudgingOptions {
  signal?: AbortSignal;
  /** Told how many pairs of claim and sentence are judged, from none to all. */
  onJudged?: (done: number, total: number) => void;
  /**
   * Leaves the last candidates unread where those before them say nothing of any claim, but for
   * those that say that nothing is known, and those that can't be read at all.
   */
  untilInVain?: boolean;
}

const statedIn = ({ sentence }: Candidate): string =>
  stated(sentence)
    .map(({ text }) => text)
    .join(' ');

const isSilent = (candidate: Candidate): boolean =>
  findFrames(statedIn(candidate)).some(({ kind }) => kind === 'unknown');

/** What a report's gaps are made of. */
const tellsOfNothing = (candidate: Candidate): boolean =>
  isSilent(candidate) || statesLimitation(statedIn(candidate));

/** Runs of so many originals, each with its copies behind it: copies make no reading longer or shorter. */
function roundsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rounds: Candidate[][] = [];
  let originals = 0;
  for (const candidate of candidates) {
    if (rounds.length === 0 || (!candidate.copy && originals % ROUND === 0)) rounds.push([]);
    if (!candidate.copy) originals += 1;
    rounds.at(-1)?.push(candidate);
  }
  return rounds;
}

const judgedAs = (
  claim: Claim,
  candidate: Candidate,
  judgement: Judgement,
  unread: boolean,
): JudgedSentence => {
  const text = statedIn(candidate);
  const stance = likeliestStance(judgement.stances);
  return {
    ...judgement,
    claim,
    candidate,
    stance,
    probability: judgement.stances[stance],
    speaker: whoAnswers(candidate.sentence) ?? findSpeaker(text),
    certainty: certaintyOf(text),
    silent: isSilent(candidate),
    unread,
  };
};

/** Judges some candidates on every claim, by claim. */
async function judgeRound(
  judge: Judge,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  signal: AbortSignal | undefined,
): Promise<JudgedSentence[][]> {
  const read = candidates.filter((candidate) => !isUnread(candidate));
  const pairs = claims.flatMap((claim) => read.map(({ sentence }) => ({ claim, sentence })));
  const judgements = (await judge.judge(pairs, signal ? { signal } : {})).values();
  return claims.map((claim) =>
    candidates.flatMap((candidate) => {
      const unread = isUnread(candidate);
      const judgement = unread ? UNREAD : judgements.next().value;
      return judgement ? judgedAs(claim, candidate, judgement, unread) : [];
    }),
  );
}

/**
 * Judges candidates on every claim, best first. The result goes by claims, then by candidates in
 * their order. A judge gives the same whatever is judged beside.
 */
export async function judgeCandidates(
  judge: Judge,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  { signal, onJudged, untilInVain = false }: JudgingOptions = {},
): Promise<JudgedSentence[]> {
  const judged: JudgedSentence[][] = claims.map(() => []);
  const total = claims.length * candidates.length;
  const read = async (some: readonly Candidate[]): Promise<JudgedSentence[]> => {
    const found = await judgeRound(judge, claims, some, signal);
    for (const [at, sentences] of found.entries()) judged[at]?.push(...sentences);
    return found.flat().filter(({ unread }) => !unread);
  };
  let [done, originals, vain] = [0, 0, 0];
  onJudged?.(0, total);
  for (const round of roundsOf(candidates)) {
    signal?.throwIfAborted();
    const found = await read(round);
    done += round.length;
    originals += round.filter(({ copy }) => !copy).length;
    onJudged?.(claims.length * done, total);
    if (found.some(({ stances }) => 1 - stances.neither >= BEARS)) vain = 0;
    else if (found.length > 0) vain += 1;
    if (untilInVain && originals >= READ_IN_ANY_CASE && vain >= VAIN_ROUNDS) break;
  }
  await read(candidates.slice(done).filter((one) => isUnread(one) || tellsOfNothing(one)));
  return judged.flat();
}
