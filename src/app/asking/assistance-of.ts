import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Assistance } from '../../model/assistance.js';
import type { Report } from '../../model/report.js';

/** On how many passages a model spoke beside the reader, and on how many it saw a sentence otherwise. */
function passagesRead(judged: readonly JudgedSentence[]): { read: number; differing: number } {
  const passages = new Map<string, boolean>();
  for (const { claim, candidate, opinions } of judged) {
    if (opinions === undefined) continue;
    const place = `${claim.id} ${candidate.found.passage}`;
    const differs = opinions.some(({ stance }) => stance !== opinions[0]?.stance);
    passages.set(place, differs || passages.get(place) === true);
  }
  return { read: passages.size, differing: [...passages.values()].filter(Boolean).length };
}

/** What a report says of its models; nothing where none was asked. */
export const assistanceOf = (
  entries: readonly Assistance[],
  judged: readonly JudgedSentence[],
): Pick<Report, 'assistance'> =>
  entries.length === 0
    ? {}
    : {
        assistance: entries.map((entry) =>
          entry.role === 'reader' ? { ...entry, passages: passagesRead(judged) } : entry,
        ),
      };
