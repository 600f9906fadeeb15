import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';
import { blendStances } from './blend-stances.js';

type Pair = Parameters<Judge['judge']>[0][number];

/** The sentence without its neighbours, under its heading and title. */
const named = (sentence: SentenceInContext): SentenceInContext => ({
  ...sentence,
  before: '',
  after: '',
});

/** The sentence by its own words alone, which are the same wherever it was printed. */
const bare = ({ text }: SentenceInContext): SentenceInContext => ({
  text,
  before: '',
  after: '',
  heading: '',
  title: '',
  publisher: '',
  date: null,
});

const isNamed = ({ heading, title, date }: SentenceInContext): boolean =>
  heading !== '' || title !== '' || date !== null;

/** Least probability that a sentence by itself bears on the claim for it to be read once more. */
const MAY_BEAR = 0.2;

const meanOf = (one: Judgement, other: Judgement): Judgement => ({
  relevance: (one.relevance + other.relevance) / 2,
  stances: blendStances(one.stances, other.stances, 0.5),
});

/**
 * What a model says of each sentence apart from its neighbours: by itself and, where it may bear on
 * the claim, once more under its title and heading, which say what it is about; the mean counts. A
 * model reads its neighbours as if the sentence said what they say, and is sure of it; that an error
 * shows in both readings is less likely (Simonyan and Zisserman 2015 average over views of one image
 * so).
 */
export async function judgeApart(
  model: Judge,
  pairs: readonly Pair[],
  options?: { signal?: AbortSignal },
): Promise<Judgement[]> {
  const alone = await model.judge(
    pairs.map(({ claim, sentence }) => ({ claim, sentence: bare(sentence) })),
    options,
  );
  const again = pairs.flatMap(({ claim, sentence }, at) =>
    isNamed(sentence) && 1 - (alone[at]?.stances.neither ?? 1) >= MAY_BEAR
      ? [{ at, claim, sentence: named(sentence) }]
      : [],
  );
  const judged = await model.judge(again, options);
  const second = new Map(again.map(({ at }, index) => [at, judged[index]]));
  return alone.map((one, at) => {
    const other = second.get(at);
    return other === undefined ? one : meanOf(one, other);
  });
}
