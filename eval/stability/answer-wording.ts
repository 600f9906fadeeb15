import { answersOtherwise, judgeOtherwise } from '../../src/app/judge-otherwise.js';
import { parseQuestion } from '../../src/asking/parse-question.js';
import type { Candidate } from '../../src/gathering/candidate.js';
import { judgeCandidates } from '../../src/judging/judge-candidates.js';
import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import type { VerdictLabel } from '../../src/model/report.js';
import type { Judge } from '../../src/ports/judge.js';
import { answerClaims, claimsOf, weigh } from '../../src/weighing/weigh.js';

const CHECKED_AT = '2026-01-01T00:00:00.000Z';
const register = (name: string) => ({ ...UNKNOWN_PUBLISHER, name });

/** Labels of one wording: as it is answered alone, and after the engine has put it otherwise too. */
export interface WordingAnswer {
  alone: VerdictLabel | null;
  settled: VerdictLabel | null;
}

/** Asks one wording as the engine is asked, over evidence that is given. */
export async function answerWording(
  judge: Judge,
  text: string,
  candidates: readonly Candidate[],
): Promise<WordingAnswer> {
  const question = parseQuestion(text);
  const judged = await judgeCandidates(judge, claimsOf(question), candidates);
  const otherwise = await judgeOtherwise(judge, question, judged);
  const others = answersOtherwise(otherwise, (asked, found) =>
    answerClaims(asked, found, register),
  );
  const label = (...rest: Parameters<typeof weigh>) => weigh(...rest).verdict?.label ?? null;
  return {
    alone: label(question, judged, register, CHECKED_AT),
    settled: label(question, judged, register, CHECKED_AT, [], {}, others),
  };
}
