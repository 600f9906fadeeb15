import { sentencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { GAPS } from './settings.js';

/**
 * Sentences that say that a record of the matter is missing, withheld or unpublished, and name it:
 * they may be further from the words of the question than other silences, for they stand in
 * documents on its matter.
 *
 * @param cited - Sentences that the report cites already.
 */
export function selectMissingRecords(
  judged: readonly JudgedSentence[],
  cited: readonly JudgedSentence[],
): JudgedSentence[] {
  const places = new Set(cited.map(({ candidate }) => sentencePlace(candidate)));
  const phrases = new Set(cited.map(({ candidate }) => candidate.analysis.missingRecord));
  const onMatter = new Set(
    judged
      .filter(({ candidate }) => candidate.found.coverage >= GAPS.onMatter)
      .map(({ candidate }) => candidate.document.id),
  );
  return judged
    .filter(
      ({ silent, unread, candidate }) => silent && !unread && onMatter.has(candidate.document.id),
    )
    .toSorted(
      (a, b) =>
        b.candidate.found.coverage - a.candidate.found.coverage ||
        b.candidate.score - a.candidate.score,
    )
    .filter((sentence) => {
      const phrase = sentence.candidate.analysis.missingRecord;
      const place = sentencePlace(sentence.candidate);
      if (phrase === null || phrases.has(phrase) || places.has(place)) return false;
      phrases.add(phrase);
      places.add(place);
      return true;
    })
    .slice(0, GAPS.records);
}
