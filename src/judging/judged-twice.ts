import type { ModelWeights } from '../model/opinion-weights.js';
import type { Reading } from '../ports/reader.js';
import type { JudgedSentence, Opinion } from './judged-sentence.js';
import { type ModelOpinion, saidOf } from './opinion.js';
import { pooledReading } from './pool.js';

/** A model's opinion, by whom it is and how it is pooled. */
export interface PooledWith {
  /** Names of the local reader and of the model. */
  local: string;
  model: string;
  weights: ModelWeights;
}

/**
 * What is made of a passage that two have read, with the opinion of each beside every sentence of
 * which both speak: the local reader's as it would stand alone.
 *
 * @param judge - What is made of a reading, one sentence after the other.
 */
export function judgedTwice(
  judge: (reading: Reading) => JudgedSentence[],
  reading: Reading,
  opinion: ModelOpinion,
  { local, model, weights }: PooledWith,
): JudgedSentence[] {
  const alone = judge(reading);
  return judge(pooledReading(reading, opinion, weights)).map((sentence, at) => {
    const own = alone[at];
    const said = sentence.with === undefined ? saidOf(opinion, at) : opinion.stance;
    if (own === undefined || said === null || sentence.unread) return sentence;
    const opinions: Opinion[] = [
      { reader: local, stance: own.stance, probability: own.probability },
      { reader: model, stance: said, probability: weights.truth[said][said] },
    ];
    return { ...sentence, opinions };
  });
}
