import { evidencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { asSilence, isOutright } from '../evidence/evidence-set.js';
import { GAPS } from './settings.js';

const coverageOf = ({ candidate }: JudgedSentence): number => candidate.found.coverage;

function standTogether(one: JudgedSentence, other: JudgedSentence): boolean {
  const [a, b] = [one.candidate, other.candidate];
  if (one === other || one.claim.id !== other.claim.id || a.document.id !== b.document.id)
    return false;
  return (
    Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) < GAPS.besideLength
  );
}

/**
 * How much a limitation has to do with its claim: it is told in few words of the matter ("we asked
 * for it and were refused"), which then stands beside it.
 */
function bearingOf(sentence: JudgedSentence, judged: readonly JudgedSentence[]): number {
  const beside = judged.filter((other) => standTogether(sentence, other)).map(coverageOf);
  return (
    coverageOf(sentence) +
    GAPS.limitationRelevance * sentence.relevance +
    GAPS.limitationBeside * Math.max(0, ...beside)
  );
}

function isLimitation({ candidate: { analysis }, silent }: JudgedSentence): boolean {
  return (silent || analysis.statesLimitation) && !analysis.refusesComment;
}

/**
 * What sources say that they did not look into, were not told or did not keep, of the claims that
 * are not settled: what would have settled them may lie there. Those that bear most on a claim
 * first, ties by how they were found; none that is evidence or cited already.
 *
 * @param judged - Without copies.
 * @param cited - What the report shows already.
 * @param unsettled - Ids of the claims that nothing decides or that sources divide on.
 */
export function selectLimitations(
  judged: readonly JudgedSentence[],
  cited: readonly JudgedSentence[],
  unsettled: ReadonlySet<string>,
): JudgedSentence[] {
  const shown = new Set(cited.map(evidencePlace));
  const taken = new Map<string, number>();
  return judged
    .filter(
      (sentence) =>
        unsettled.has(sentence.claim.id) &&
        !sentence.unread &&
        !shown.has(evidencePlace(sentence)) &&
        !isOutright(sentence) &&
        isLimitation(sentence),
    )
    .map((sentence) => ({ sentence, bearing: bearingOf(sentence, judged) }))
    .filter(({ bearing }) => bearing >= GAPS.limitationBearing)
    .toSorted(
      (a, b) => b.bearing - a.bearing || b.sentence.candidate.score - a.sentence.candidate.score,
    )
    .flatMap(({ sentence }) => {
      const count = (taken.get(sentence.claim.id) ?? 0) + 1;
      taken.set(sentence.claim.id, count);
      return count <= GAPS.limitations ? [asSilence(sentence)] : [];
    });
}
