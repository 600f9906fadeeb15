import type { SentenceAnalysis } from '../../english/analyse-sentence.js';
import type { WeighedSentence } from './evidence-set.js';

/** In what a sentence that holds a claim only in part departs from it. */
export const QUALIFICATIONS = [
  'narrower',
  'other-time',
  'intention',
  'on-paper',
  'disputed',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** Whether every date of a sentence lies outside the time that the claim names; "since" and "until" reach far. */
function isOfOtherTime(claim: SentenceAnalysis, { dates: given }: SentenceAnalysis): boolean {
  const [asked] = claim.dates;
  const isPlain = ({ relation }: { relation: string }) => /^(?:in|on|during)?$/.test(relation);
  return (
    asked !== undefined &&
    given.length > 0 &&
    [asked, ...given].every(isPlain) &&
    given.every(({ earliest, latest }) => latest < asked.earliest || earliest > asked.latest)
  );
}

/**
 * In what a sentence departs from its claim whatever its stance, by its own signs; null where it
 * shows none.
 *
 * @param claim - The words of its claim.
 */
export function departureOf(
  { candidate: { analysis }, stance }: WeighedSentence,
  claim: SentenceAnalysis,
): Qualification | null {
  if (analysis.scope.onPaper) return 'on-paper';
  if (isOfOtherTime(claim, analysis)) return 'other-time';
  return stance === 'supports' && analysis.scope.takesBack ? 'narrower' : null;
}

/** In what a sentence that holds the claim only in part departs from it; without a sign, it disputes. */
export function qualificationOf(sentence: WeighedSentence, claim: SentenceAnalysis): Qualification {
  const { scope } = sentence.candidate.analysis;
  if (scope.intended && !claim.scope.intended) return 'intention';
  const departure = departureOf(sentence, claim);
  if (departure !== null) return departure;
  return scope.partial || (claim.scope.total && !scope.total) ? 'narrower' : 'disputed';
}
