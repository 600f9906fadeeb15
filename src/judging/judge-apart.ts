import { STANCES, type Stance } from '../model/evidence.js';
import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';

type Pair = Parameters<Judge['judge']>[0][number];

/** The sentence without its neighbours, and then without anything around it. */
const readingsOf = (sentence: SentenceInContext): SentenceInContext[] => {
  const named = { ...sentence, before: '', after: '' };
  const bare = { ...named, heading: '', title: '', date: null };
  const isBare = sentence.heading === '' && sentence.title === '' && sentence.date === null;
  return isBare ? [bare] : [named, bare];
};

/** The mean of judgements of one sentence. */
function meanOf(judgements: readonly Judgement[]): Judgement {
  const mean = (of: (judgement: Judgement) => number): number =>
    judgements.reduce((sum, judgement) => sum + of(judgement), 0) / judgements.length;
  return {
    relevance: mean(({ relevance }) => relevance),
    stances: Object.fromEntries(
      STANCES.map((stance) => [stance, mean(({ stances }) => stances[stance])]),
    ) as Record<Stance, number>,
  };
}

/**
 * What a model says of each sentence apart from its neighbours: the mean of two readings, one under
 * its title and heading, which say what it is about, and one without. A model reads its neighbours
 * as if the sentence said what they say, and is sure of it; that an error shows in both readings is
 * less likely (Simonyan and Zisserman 2015 average over views of one image so).
 */
export async function judgeApart(
  model: Judge,
  pairs: readonly Pair[],
  options?: { signal?: AbortSignal },
): Promise<Judgement[]> {
  const readings = pairs.map(({ claim, sentence }) =>
    readingsOf(sentence).map((reading) => ({ claim, sentence: reading })),
  );
  const judgements = (await model.judge(readings.flat(), options)).values();
  return readings.map((own) => meanOf(own.flatMap(() => judgements.next().value ?? [])));
}
