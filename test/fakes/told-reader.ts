import { READING } from '../../src/judging/reading-settings.js';
import type { Reader, ReadingRequest, StanceProbabilities } from '../../src/ports/reader.js';

/** A reader that says what it is told to of a passage and of each sentence, and remembers requests. */
export function readerOf(
  passageStances: StanceProbabilities,
  stancesIn: (sentence: string) => StanceProbabilities = () => passageStances,
) {
  const requests: ReadingRequest[] = [];
  const reader: Reader = {
    name: 'told-1',
    entailsFrom: 0.5,
    read: async (asked, options) => {
      options?.signal?.throwIfAborted();
      requests.push(...asked);
      return asked.map(({ passage }) => ({
        passage: passageStances,
        sentences: passage.sentences.map((sentence) => ({
          stances: stancesIn(sentence),
          silence: sentence.includes('unknown') ? READING.silence : READING.silence - 0.01,
        })),
      }));
    },
  };
  return { reader, requests };
}
