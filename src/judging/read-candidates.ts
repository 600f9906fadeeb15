import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';
import type { ModelWeights } from '../model/opinion-weights.js';
import type { RuleOptions } from '../model/rule.js';
import type { LanguageModel } from '../ports/language-model.js';
import type { Reader, Reading, SentenceReading, StanceProbabilities } from '../ports/reader.js';
import { chooseNear } from './choose-near.js';
import { heedFrames } from './heed-frames.js';
import type { JudgedSentence } from './judged-sentence.js';
import { judgedTwice } from './judged-twice.js';
import { likeliestStance } from './likeliest-stance.js';
import type { ModelOpinion } from './opinion.js';
import { certainOf, inOwnWords } from './own-words.js';
import { type FoundPassage, passagesOf } from './passages-of.js';
import { requestOf, type TermsOf, termsByDocument } from './reading-request.js';
import { READING } from './reading-settings.js';
import { type OpinionOptions, secondOpinions } from './second-opinion.js';
import { sentenceStances } from './sentence-stances.js';

interface Second extends Pick<OpinionOptions, 'onAsked'> {
  model: LanguageModel;
  weights: ModelWeights;
}

export interface ReadingOptions extends RuleOptions {
  signal?: AbortSignal;
  /** Told how many pairs of claim and passage are read, from none to all. */
  onRead?: (done: number, total: number) => void;
  /** A language model that reads what the reader found near, and how its opinion is pooled. */
  second?: Second | undefined;
}

const NOTHING: StanceProbabilities = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
const UNREAD: SentenceReading = { stances: NOTHING, silence: 0 };

/**
 * The reader knows English. What is too short for its language to be told is read as English, and
 * so is an English sentence of a document in another language.
 */
const isUnread = ({ document, analysis }: Candidate): boolean =>
  !/^(?:en|und)\b/.test(document.metadata.language) && !analysis.isEnglish;

/** The passages that are read: the best of what was found, copies beside them, and all ruled on. */
function chosenOf(passages: readonly FoundPassage[]): FoundPassage[] {
  const { originals, copies } = READING;
  const count = { original: 0, copy: 0 };
  return passages.filter(({ copy, sentences }) => {
    if (sentences.some(({ ruledOn }) => ruledOn)) return true;
    const kind = copy ? 'copy' : 'original';
    count[kind] += 1;
    return count[kind] <= (copy ? copies : originals);
  });
}

const isSilent = ({ frames }: SentenceAnalysis): boolean =>
  frames.some(({ kind }) => kind === 'unknown');

/** What a sentence's own words decide beside its reading. */
interface Heeded {
  contests: boolean;
  silence: boolean;
}

/** What a sentence in the claim's own words says is certain; of others, the reader tells. */
function stancesOf(
  claim: Claim,
  said: SentenceAnalysis,
  read: StanceProbabilities,
): StanceProbabilities {
  const stance = inOwnWords(claim, said);
  return stance === null ? read : certainOf(stance);
}

function judgedAs(
  claim: Claim,
  candidate: Candidate,
  reading: SentenceReading,
  passage: StanceProbabilities,
  heeded: Heeded,
): JudgedSentence {
  const { stated } = candidate;
  const unread = isUnread(candidate);
  const own = heeded.contests ? heedFrames(reading.stances, stated) : reading.stances;
  const stances = unread ? NOTHING : stancesOf(claim, stated, sentenceStances(own, passage));
  const stance = likeliestStance(stances);
  return {
    claim,
    candidate,
    stances,
    stance,
    probability: stances[stance],
    passage,
    relevance: 1 - stances.neither,
    speaker: stated.speaker,
    certainty: stated.certainty,
    silent: reading.silence >= READING.silence || (heeded.silence && isSilent(stated)),
    unread,
  };
}

const SIDES = ['supports', 'refutes', 'qualifies'] as const satisfies readonly Stance[];

/**
 * Where a passage takes a stance that none of its sentences takes alone, the two that lean to it
 * most take it together, as the passage does.
 */
function together(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const [first] = judged;
  if (first === undefined) return [];
  const { passage } = first;
  const side = SIDES.find((stance) => passage[stance] >= READING.together);
  if (side === undefined || judged.some(({ stance }) => stance === side)) return [...judged];
  const [lead, other] = judged
    .filter(({ unread }) => !unread)
    .toSorted((a, b) => b.stances[side] - a.stances[side]);
  if (lead === undefined || other === undefined) return [...judged];
  const joined: JudgedSentence = {
    ...lead,
    stances: passage,
    stance: side,
    probability: passage[side],
    relevance: 1 - passage.neither,
    with: other.candidate,
  };
  return judged.map((sentence) => (sentence === lead ? joined : sentence));
}

function judgedIn(
  claim: Claim,
  { sentences }: FoundPassage,
  reading: Reading,
  heeded: Heeded,
): JudgedSentence[] {
  // The sentence that takes a stance first of all is the one whose framing the passage shares.
  const [leading] = sentences
    .map((candidate, at) => ({ candidate, neither: reading.sentences[at]?.stances.neither ?? 1 }))
    .toSorted((a, b) => a.neither - b.neither);
  const framed =
    heeded.contests && leading && leading.neither < READING.leads
      ? heedFrames(reading.passage, leading.candidate.stated)
      : reading.passage;
  const passage = leading ? stancesOf(claim, leading.candidate.stated, framed) : framed;
  return together(
    sentences.map((candidate, at) =>
      judgedAs(claim, candidate, reading.sentences[at] ?? UNREAD, passage, heeded),
    ),
  );
}

/** A claim beside a passage that is read. */
interface Pair {
  claim: Claim;
  passage: FoundPassage;
}

const documentOf = ({ sentences }: FoundPassage): string | null =>
  sentences[0]?.document.id ?? null;

/**
 * What a model says of the pairs that the reader found near. It is asked of claims alone: a
 * question that asks who or how has no stances to be measured by. What it may not be sent, it is
 * not asked about.
 */
async function opinionsOn(
  model: LanguageModel,
  pairs: readonly Pair[],
  readings: readonly Reading[],
  termsOf: TermsOf,
  options: OpinionOptions,
): Promise<Map<Pair, ModelOpinion>> {
  const isShown = ({ claim, passage }: Pair): boolean => {
    const document = documentOf(passage);
    if (claim.asked !== undefined) return false;
    return document === null || model.mayBeSent?.(document) !== false;
  };
  const near = chooseNear(readings)
    .flatMap((at) => pairs[at] ?? [])
    .filter(isShown);
  const requests = near.map(({ claim, passage }) => ({
    ...requestOf(claim.text, passage, termsOf),
    document: documentOf(passage),
  }));
  const opinions = await secondOpinions(model, requests, options);
  return new Map(
    near.flatMap((pair, at) => {
      const opinion = opinions[at];
      return opinion === undefined ? [] : [[pair, opinion] as const];
    }),
  );
}

const isForeign = ({ sentences }: FoundPassage): boolean => sentences.every(isUnread);

/**
 * Reads what was found beside every claim, passage by passage, best first. The result goes by
 * claims, then by passages. A passage in a language that isn't read takes no stance.
 *
 * @param candidates - Best first.
 */
export async function readCandidates(
  reader: Reader,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  { signal, onRead, second, without }: ReadingOptions = {},
): Promise<JudgedSentence[]> {
  const heeded = {
    contests: without?.has('contests') !== true,
    silence: without?.has('silence') !== true,
  };
  const termsOf = termsByDocument(without?.has('terms') !== true);
  const found = passagesOf(candidates);
  const foreign = found.filter(isForeign);
  const chosen = chosenOf(found.filter((passage) => !isForeign(passage)));
  const pairs = claims.flatMap((claim) => chosen.map((passage): Pair => ({ claim, passage })));
  const stop = signal ? { signal } : {};
  const readings: Reading[] = [];
  onRead?.(0, pairs.length);
  for (let from = 0; from < pairs.length; from += READING.round) {
    signal?.throwIfAborted();
    const round = pairs.slice(from, from + READING.round);
    const requests = round.map(({ claim, passage }) =>
      requestOf(claim.asked ?? claim.text, passage, termsOf),
    );
    readings.push(...(await reader.read(requests, stop)));
    onRead?.(from + round.length, pairs.length);
  }
  const nothing = ({ sentences }: FoundPassage): Reading => ({
    passage: NOTHING,
    sentences: sentences.map(() => UNREAD),
  });
  const opinions =
    second &&
    (await opinionsOn(second.model, pairs, readings, termsOf, {
      ...stop,
      ...(second.onAsked && { onAsked: second.onAsked }),
    }));
  const judgedOf = (pair: Pair, reading: Reading): JudgedSentence[] => {
    const judge = (one: Reading) => judgedIn(pair.claim, pair.passage, one, heeded);
    const opinion = opinions?.get(pair);
    if (second === undefined || opinion === undefined) return judge(reading);
    const readers = { local: reader.name, model: second.model.name };
    return judgedTwice(judge, reading, opinion, { ...readers, weights: second.weights });
  };
  return claims.flatMap((claim) => [
    ...pairs.flatMap((pair, at) =>
      pair.claim === claim ? judgedOf(pair, readings[at] ?? nothing(pair.passage)) : [],
    ),
    ...foreign.flatMap((passage) => judgedIn(claim, passage, nothing(passage), heeded)),
  ]);
}
