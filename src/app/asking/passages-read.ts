import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Assistance } from '../../model/assistance.js';

/** On how many passages a model spoke beside the reader, and on how many it saw a sentence otherwise. */
export function passagesRead(
  judged: readonly JudgedSentence[],
): NonNullable<Assistance['passages']> {
  const passages = new Map<string, boolean>();
  for (const { claim, candidate, opinions } of judged) {
    if (opinions === undefined) continue;
    const place = `${claim.id} ${candidate.found.passage}`;
    const differs = opinions.some(({ stance }) => stance !== opinions[0]?.stance);
    passages.set(place, differs || passages.get(place) === true);
  }
  return { read: passages.size, differing: [...passages.values()].filter(Boolean).length };
}
