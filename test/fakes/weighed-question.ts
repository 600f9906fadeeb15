import { parseQuestion } from '../../src/asking/parse-question.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import type { VerdictLabel } from '../../src/model/report.js';
import { claimsOf, weigh } from '../../src/weighing/weigh.js';
import type { Weighed } from '../../src/writing/write-report.js';

/**
 * What a writer gets: judged sentences weighed on a question, every publisher a newspaper.
 *
 * @param verdict - The verdict that is to be written of, where it is not that of the engine.
 */
export function weighedQuestion(
  text: string,
  judged: readonly JudgedSentence[],
  verdict?: VerdictLabel,
): Weighed {
  const question = parseQuestion(text);
  const weighing = weigh({
    question,
    judged,
    publisherOf: (name) => ({ ...UNKNOWN_PUBLISHER, name, kind: 'news' }),
    checkedAt: '2025-03-01T12:00:00.000Z',
  });
  const label = verdict ?? weighing.verdict?.label ?? null;
  const searched = new Set(judged.map(({ candidate }) => candidate.document.id)).size;
  return { ...weighing, question, claims: claimsOf(question), label, searched };
}
