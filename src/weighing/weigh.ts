import type { JudgedSentence } from '../judging/judge-candidates.js';
import type { Claim, Question } from '../model/claim.js';
import type { Publisher } from '../model/publisher.js';
import type { Confidence, VerdictLabel } from '../model/report.js';
import { findDates } from '../text/dates.js';
import { findQuantities } from '../text/quantities.js';
import { confidenceOf } from './confidence.js';
import {
  selectEvidence,
  selectNearest,
  selectOnTopic,
  selectSilences,
  type WeighedSentence,
} from './evidence-set.js';
import { type FoundGap, findGaps, unheardGap } from './gaps.js';
import { formSides, type Side } from './narratives.js';
import { groupByOrigin } from './origins.js';
import { unheardParties } from './unheard-parties.js';
import { combineVerdicts, type WeighedVerdict, weighVerdict } from './verdict.js';

/** What the evidence comes to, before anything is written. */
export interface Weighing {
  /** Null for an open question. */
  verdict: {
    label: VerdictLabel;
    probability: number;
    confidence: Confidence;
    reasons: string[];
  } | null;
  verdicts: ({ claim: string } & WeighedVerdict)[];
  evidence: WeighedSentence[];
  silences: WeighedSentence[];
  /** Why the members of each origin belong together. */
  origins: Map<string, string>;
  sides: Side[];
  gaps: FoundGap[];
}

export const claimsOf = (question: Question): Claim[] =>
  question.kind === 'claims' ? question.claims : [question.topic];

/** Whether a question wants one fact: an amount, a time, a person, a place. */
const wantsOneFact = (question: Question): boolean => question.kind === 'open' && question.factoid;

/** A fact is given by a sentence that is closely about the question: this relevant at least. */
const CLOSE = 0.5;
/** How much closer a sentence that says it isn't known has to be to outweigh an answer. */
const SILENCE_MARGIN = 0.1;

/** Whether a sentence gives a fact of the wanted kind that the question doesn't have already. */
function givesFact(question: Question, text: string): boolean {
  if (question.kind !== 'open') return true;
  if (question.wants !== 'time' && question.wants !== 'amount') return true;
  if (question.wants === 'time') {
    const known = new Set(findDates(question.text).map(({ iso }) => iso));
    return findDates(text).some(({ iso }) => !known.has(iso));
  }
  const money = /\b(?:pay|paid|spen[dt]|cost|price|worth|much money|fund|award|budget)/i.test(
    question.text,
  );
  const known = new Set(findQuantities(question.text).map(({ value }) => value));
  return findQuantities(text).some(
    ({ value, unit }) =>
      !known.has(value) && (!money || /^(?:usd|eur|gbp|jpy|ils)$/.test(unit ?? '')),
  );
}

interface Chosen {
  sentences: JudgedSentence[];
  /** False where an open question wants one fact and no sentence gives it. */
  answered: boolean;
}

/**
 * The sentences that a report cites. A question that wants one fact is answered where a close
 * sentence gives it and none that is closer says that it isn't known.
 */
function chooseEvidence(
  question: Question,
  judged: readonly JudgedSentence[],
  silent: readonly JudgedSentence[],
): Chosen {
  if (question.kind === 'claims') {
    const sentences = selectEvidence(judged);
    return { sentences: sentences.length > 0 ? sentences : selectNearest(judged), answered: true };
  }
  const onTopic = selectOnTopic(judged);
  if (!wantsOneFact(question)) return { sentences: onTopic, answered: true };
  const answers = judged.filter(
    ({ candidate, relevance, silent: isSilent }) =>
      !isSilent && relevance >= CLOSE && givesFact(question, candidate.sentence.text),
  );
  const closest = (sentences: readonly JudgedSentence[]) =>
    Math.max(0, ...sentences.map(({ candidate }) => candidate.found.coverage));
  const answered = answers.length > 0 && closest(answers) > closest(silent) - SILENCE_MARGIN;
  if (!answered) return { sentences: selectNearest(judged), answered };
  return { sentences: [...new Set([...answers.slice(0, 6), ...onTopic])].slice(0, 12), answered };
}

/**
 * Weighs what was judged: the evidence worth citing, its origins, each claim's verdict, how good
 * the evidence base is, the sides and the gaps.
 *
 * @param publisherOf - The register's entry for a publisher's name.
 * @param checkedAt - ISO instant of the check.
 */
export function weigh(
  question: Question,
  judged: readonly JudgedSentence[],
  publisherOf: (name: string) => Publisher,
  checkedAt: string,
): Weighing {
  const claims = claimsOf(question);
  const silent = selectSilences(judged);
  const chosen = chooseEvidence(question, judged, silent);
  const { originOf, why } = groupByOrigin([...chosen.sentences, ...silent], publisherOf);
  const withOrigin = (sentence: JudgedSentence, at: number): WeighedSentence => ({
    ...sentence,
    origin: originOf[at] ?? '',
  });
  const evidence = chosen.sentences.map((sentence, at) => withOrigin(sentence, at));
  const silences = silent.map((sentence, at) => withOrigin(sentence, evidence.length + at));
  const base = { evidence, silences, origins: why };
  if (question.kind === 'open' && chosen.answered)
    return {
      ...base,
      verdict: null,
      verdicts: [],
      sides: [],
      gaps: findGaps(question, [], silences, true),
    };

  const claimed = question.kind === 'claims';
  const counting = claimed ? evidence : [];
  const verdicts = claims.map((claim) => ({
    claim: claim.id,
    ...weighVerdict(counting.filter((sentence) => sentence.claim.id === claim.id)),
  }));
  const undecided = claims.filter((claim) =>
    verdicts.some(({ claim: id, label }) => id === claim.id && label === 'not-enough-evidence'),
  );
  return {
    ...base,
    verdict: { ...combineVerdicts(verdicts), ...confidenceOf(counting, publisherOf, checkedAt) },
    verdicts,
    sides: claims.flatMap((claim) => formSides(claim, counting, publisherOf)),
    gaps: [
      ...findGaps(question, claimed ? undecided : [], silences, claimed),
      ...(claimed ? unheardGap(unheardParties(claims, evidence)) : []),
    ],
  };
}
