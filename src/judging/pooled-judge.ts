import type { Stance } from '../model/evidence.js';
import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';
import { splitSentences } from '../text/sentences.js';
import { affirmative, judgementOn } from './affirmative.js';
import { blendStances } from './blend-stances.js';
import { inNamesOf } from './in-names-of.js';
import { judgeApart } from './judge-apart.js';
import { judgeStated } from './stated.js';

/**
 * How much the model's opinion counts, the words' being the rest. Set on the dossiers for
 * development, as high as leaves texts without bearing without a stance.
 */
const MODEL_SHARE = 0.7;

/**
 * From where on a statement counts as entailed: over the model's share, so that for a single
 * sentence the words have to bear it out too, however certain the model is.
 */
const SUPPORTS_FROM = MODEL_SHARE + 0.05;

/**
 * The model's stances with as much of `qualifies` as the words bear out that the sentence is about
 * the claim at all, and the rest as neither: a model knows that something is disputed or limited by
 * how it is put ("it is disputed whether", "partly true on paper"), and less well what.
 */
function limited({ stances }: Judgement, { relevance }: Judgement): Record<Stance, number> {
  const qualifies = stances.qualifies * relevance;
  return { ...stances, qualifies, neither: stances.neither + stances.qualifies - qualifies };
}

const pool = (model: Judgement, words: Judgement): Judgement => ({
  relevance: Math.max(model.relevance, words.relevance),
  stances: blendStances(limited(model, words), words.stances, MODEL_SHARE),
});

const isOneSentence = ({ sentence }: { sentence: SentenceInContext }): boolean =>
  splitSentences(sentence.text).length <= 1;

/** What the model understands: a sentence is read apart from its neighbours, a longer text as it stands. */
async function understand(
  model: Judge,
  ...[pairs, options]: Parameters<Judge['judge']>
): Promise<(Judgement | undefined)[]> {
  const [sentences, texts] = await Promise.all([
    judgeApart(model, pairs.filter(isOneSentence), options),
    model.judge(
      pairs.filter((pair) => !isOneSentence(pair)),
      options,
    ),
  ]);
  const [nextSentence, nextText] = [sentences.values(), texts.values()];
  return pairs.map((pair) => (isOneSentence(pair) ? nextSentence : nextText).next().value);
}

/**
 * A trained judge and the lexical one as one: the weighted mean of their opinions (linear opinion
 * pool, Stone 1961, Annals of Mathematical Statistics 32). The model understands other words for
 * the same; the words know names, roles and the frames that reporting uses, and so temper what the
 * model only guesses. A text of several sentences is the model's alone.
 *
 * A negative claim is judged by its affirmative and mirrored, so that the two can't disagree. A
 * question with its answer is read as the statement that they make.
 */
export function createPooledJudge(model: Judge, words: Judge): Judge {
  return {
    name: `${model.name}+${words.name}`,
    ...(model.texts && {
      texts: {
        ...model.texts,
        supportsFrom: Math.max(SUPPORTS_FROM, model.texts.supportsFrom),
      },
    }),
    judge: judgeStated(async (pairs, options) => {
      const asked = pairs.map(({ claim, sentence }) => ({
        claim: affirmative(claim),
        sentence,
      }));
      const renamed = asked.map(({ claim, sentence }) => ({
        claim: { ...claim, text: inNamesOf(claim, sentence) },
        sentence,
      }));
      const [understood, aligned] = await Promise.all([
        understand(model, renamed, options),
        words.judge(asked, options),
      ]);
      return pairs.flatMap(({ claim, sentence }, at) => {
        const [one, other] = [understood[at], aligned[at]];
        if (!one || !other) return [];
        const pooled = isOneSentence({ sentence }) ? pool(one, other) : one;
        return judgementOn(claim, pooled);
      });
    }),
  };
}
