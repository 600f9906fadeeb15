import { evidencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { asSilence } from './evidence-set.js';
import { EVIDENCE } from './settings.js';

/** Where nothing decides a claim, these are what its reader has to go on. */
const UNDECIDED = {
  most: EVIDENCE.undecidedShown,
  ofDocument: EVIDENCE.undecidedOfDocument,
  bearing: EVIDENCE.undecidedBearing,
};
/** Where it is decided: what documents say that the verdict doesn't rest on. */
const DECIDED = {
  most: EVIDENCE.decidedShown,
  ofDocument: EVIDENCE.decidedOfDocument,
  bearing: EVIDENCE.decidedBearing,
};

const bearingOf = ({ stances }: JudgedSentence): number => 1 - stances.neither;

/**
 * The sentences nearest to the claims that are no evidence: those that are likeliest to take any
 * stance, ties by how they were found, without a stance. They count for nothing; people may see in
 * them what the engine doesn't. Of a claim that is decided, only what documents say that aren't
 * cited for it.
 *
 * @param judged - Without copies.
 * @param cited - What the report shows already.
 * @param undecided - Ids of the claims that nothing decides.
 */
export function selectNearby(
  judged: readonly JudgedSentence[],
  cited: readonly JudgedSentence[],
  undecided: ReadonlySet<string>,
): JudgedSentence[] {
  const shown = new Set(cited.map(evidencePlace));
  const documentOf = ({ claim, candidate }: JudgedSentence) =>
    `${claim.id} ${candidate.document.id}`;
  const citedDocuments = new Set(cited.map(documentOf));
  const taken = new Map<string, number>();
  const count = (key: string) => taken.get(key) ?? 0;
  return judged
    .toSorted((a, b) => bearingOf(b) - bearingOf(a) || b.candidate.score - a.candidate.score)
    .filter((sentence) => {
      const open = undecided.has(sentence.claim.id);
      const limits = open ? UNDECIDED : DECIDED;
      const document = documentOf(sentence);
      const place = evidencePlace(sentence);
      const fits =
        !sentence.unread &&
        !shown.has(place) &&
        (open || !citedDocuments.has(document)) &&
        bearingOf(sentence) >= limits.bearing &&
        count(sentence.claim.id) < limits.most &&
        count(document) < limits.ofDocument;
      if (!fits) return false;
      shown.add(place);
      for (const key of [sentence.claim.id, document]) taken.set(key, count(key) + 1);
      return true;
    })
    .map(asSilence);
}
