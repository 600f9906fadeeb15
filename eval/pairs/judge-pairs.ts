import { claimOfStatement } from '../../src/asking/claim-of.js';
import { judgeTexts, type TextToJudge } from '../../src/judging/judge-texts.js';
import type { Reading } from '../../src/judging/readings.js';
import { strongestJudgement } from '../../src/judging/strongest-judgement.js';
import { CorroborateError } from '../../src/model/error.js';
import type { Judge, Judgement } from '../../src/ports/judge.js';
import type { Pair } from '../data/pair-file.js';

/** Pairs that are given to the judge at once: enough to fill its batches, few enough to hold. */
const PAIRS_AT_ONCE = 64;

/** The data sets put one sentence, or one question with its answer, on a line: it ends there. */
const textOf = ({ evidence }: Pair): string => evidence.replace(/\r\n|\r|\n/g, '\n\n');

const toJudge = (pair: Pair): TextToJudge => ({
  claim: claimOfStatement(pair.claim, 'c1'),
  text: textOf(pair),
  context: { heading: '', title: pair.title, publisher: '', date: null },
});

/** A claim that the judge refuses, for its length say, is one that it says nothing of. */
async function judgeAlone(
  judge: Judge,
  text: TextToJudge,
  reading: Reading | undefined,
): Promise<Judgement> {
  try {
    const [judgement] = await judgeTexts(judge, [text], reading && { reading });
    return judgement ?? strongestJudgement([]);
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    console.error(`taken for neither: ${error.message}`);
    return strongestJudgement([]);
  }
}

async function judgeBatch(
  judge: Judge,
  texts: readonly TextToJudge[],
  reading: Reading | undefined,
): Promise<Judgement[]> {
  try {
    return await judgeTexts(judge, texts, reading && { reading });
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    const judgements: Judgement[] = [];
    for (const text of texts) judgements.push(await judgeAlone(judge, text, reading));
    return judgements;
  }
}

/**
 * What a judge says of each pair, in their order.
 *
 * @param reading - How longer evidence is cut; by default as it suits the judge.
 */
export async function judgePairs(
  pairs: readonly Pair[],
  judge: Judge,
  reading?: Reading,
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    const texts = pairs.slice(at, at + PAIRS_AT_ONCE).map(toJudge);
    judgements.push(...(await judgeBatch(judge, texts, reading)));
  }
  return judgements;
}
