import type { Claim } from '../model/claim.js';
import type { Judge, Judgement } from '../ports/judge.js';
import { READINGS, type Reading, type TextContext } from './readings.js';
import { strongestJudgement } from './strongest-judgement.js';

/** A claim and a text that may be longer than a sentence, or than the judge reads at once. */
export interface TextToJudge {
  claim: Claim;
  text: string;
  context: TextContext;
}

export interface JudgeTextsOptions {
  /** How texts are cut; by default as it suits the judge. */
  reading?: Reading;
  signal?: AbortSignal;
}

/** Enough for the parts of a text that is read sentence by sentence. */
const ANY_LENGTH = 4096;

/**
 * What each text says of its claim, in their order: the judgement of the part that says most. A
 * judge that reads texts gets a text whole where it fits, else in windows and digest; another
 * gets it sentence by sentence.
 */
export async function judgeTexts(
  judge: Judge,
  texts: readonly TextToJudge[],
  { reading, signal }: JudgeTextsOptions = {},
): Promise<Judgement[]> {
  const read = reading ?? (judge.texts ? READINGS['windows+digest'] : READINGS.sentences);
  const tokens = judge.texts?.tokens ?? ANY_LENGTH;
  const asked = texts.map(({ claim, text, context }) =>
    read(claim.text, text, context, tokens).map((sentence) => ({ claim, sentence })),
  );
  const judgements = await judge.judge(asked.flat(), signal ? { signal } : {});
  let from = 0;
  return asked.map((own) => {
    from += own.length;
    return strongestJudgement(judgements.slice(from - own.length, from));
  });
}
