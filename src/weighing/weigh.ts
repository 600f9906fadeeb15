import type { JudgedSentence } from '../judging/judge-candidates.js';
import type { Claim, Question } from '../model/claim.js';
import type { Publisher } from '../model/publisher.js';
import type { Confidence, VerdictLabel } from '../model/report.js';
import { findDates } from '../text/dates.js';
import { findQuantities } from '../text/quantities.js';
import { confidenceOf } from './confidence.js';
import {
  selectEvidence,
  selectOnTopic,
  selectSilences,
  type WeighedSentence,
} from './evidence-set.js';
import { type FoundGap, findGaps } from './gaps.js';
import { formSides, type Side } from './narratives.js';
import { groupByOrigin } from './origins.js';
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

/** Whether a question wants one fact and so a verdict: an amount or a time. */
export const wantsOneFact = (question: Question): boolean =>
  question.kind === 'open' &&
  question.factoid &&
  (question.wants === 'amount' || question.wants === 'time');

/** Whether a sentence gives a fact of the wanted kind that the question doesn't have already. */
function givesFact(question: Question, text: string): boolean {
  if (question.kind !== 'open') return true;
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
  const oneFact = wantsOneFact(question);
  const topical = question.kind === 'open' && !oneFact;
  const chosen = topical ? selectOnTopic(judged) : selectEvidence(judged);
  const silent = selectSilences(judged);
  const { originOf, why } = groupByOrigin([...chosen, ...silent]);
  const withOrigin = (sentence: JudgedSentence, at: number): WeighedSentence => ({
    ...sentence,
    origin: originOf[at] ?? '',
  });
  const evidence = chosen.map((sentence, at) => withOrigin(sentence, at));
  const silences = silent.map((sentence, at) => withOrigin(sentence, chosen.length + at));

  const counting = oneFact
    ? evidence.filter(({ candidate }) => givesFact(question, candidate.sentence.text))
    : evidence;
  const verdicts = claims.map((claim) => ({
    claim: claim.id,
    ...weighVerdict(counting.filter((sentence) => sentence.claim.id === claim.id)),
  }));
  const undecided = claims.filter((claim) =>
    verdicts.some(({ claim: id, label }) => id === claim.id && label === 'not-enough-evidence'),
  );
  const answered =
    question.kind === 'claims' || (oneFact ? undecided.length === 0 : evidence.length > 0);
  const [firstClaim] = claims;
  const hasVerdict = question.kind === 'claims' || oneFact;
  return {
    verdict: hasVerdict
      ? { ...combineVerdicts(verdicts), ...confidenceOf(counting, publisherOf, checkedAt) }
      : null,
    verdicts: hasVerdict ? verdicts : [],
    evidence,
    silences,
    origins: why,
    sides: firstClaim ? claims.flatMap((claim) => formSides(claim, evidence, publisherOf)) : [],
    gaps: findGaps(question, question.kind === 'claims' ? undecided : [], silences, answered),
  };
}
