import type { JudgedSentence } from '../judging/judge-candidates.js';
import type { Claim, Question } from '../model/claim.js';
import type { Publisher } from '../model/publisher.js';
import type { Confidence, VerdictLabel } from '../model/report.js';
import { chooseEvidence } from './choose-evidence.js';
import { confidenceOf } from './confidence.js';
import { selectSilences, selectUnread, type WeighedSentence } from './evidence-set.js';
import { type FoundGap, findGaps, unheardGap, unreadGap } from './gaps.js';
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
  const foreign = selectUnread(judged);
  const { originOf, why } = groupByOrigin(
    [...chosen.sentences, ...silent, ...foreign],
    publisherOf,
  );
  const withOrigin = (sentence: JudgedSentence, at: number): WeighedSentence => ({
    ...sentence,
    origin: originOf[at] ?? '',
  });
  const evidence = chosen.sentences.map((sentence, at) => withOrigin(sentence, at));
  const silences = silent.map((sentence, at) => withOrigin(sentence, evidence.length + at));
  const unread = foreign.map((sentence, at) =>
    withOrigin(sentence, evidence.length + silences.length + at),
  );
  const base = { evidence, silences, origins: why };
  if (question.kind === 'open' && chosen.answered)
    return {
      ...base,
      verdict: null,
      verdicts: [],
      sides: [],
      gaps: [...findGaps(question, [], silences, true), ...unreadGap(unread)],
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
      ...unreadGap(unread),
    ],
  };
}
