import { analyseSentence, type SentenceAnalysis } from '../../english/analyse-sentence.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Question } from '../../model/claim.js';
import { selectAnswers, selectEvidence, selectNearest } from './evidence-set.js';
import { EVIDENCE } from './settings.js';

/** Whether a question wants one fact: an amount, a time, a person, a place. */
const wantsOneFact = (question: Question): boolean => question.kind === 'open' && question.factoid;

/** Tells whether a sentence gives a fact of the wanted kind that the question doesn't have already. */
function givesFact(question: Question): (said: SentenceAnalysis) => boolean {
  const wants = question.kind === 'open' ? question.wants : undefined;
  const asked = analyseSentence(question.text);
  if (wants === 'time') {
    const known = new Set(asked.dates.map(({ iso }) => iso));
    return ({ dates }) => dates.some(({ iso }) => !known.has(iso));
  }
  if (wants !== 'amount') return () => true;
  const known = new Set(asked.quantities.map(({ value }) => value));
  return ({ quantities }) =>
    quantities.some(
      ({ value, unit }) =>
        !known.has(value) && (!asked.speaksOfMoney || /^(?:usd|eur|gbp|jpy|ils)$/.test(unit ?? '')),
    );
}

/** What a report cites. */
export interface Chosen {
  sentences: JudgedSentence[];
  /** False where an open question wants one fact and no sentence gives it. */
  answered: boolean;
}

/**
 * The sentences that a report cites.  A question that wants one fact is answered where a close
 * sentence gives it and none that is closer says that it isn't known.
 */
export function chooseEvidence(
  question: Question,
  judged: readonly JudgedSentence[],
  silent: readonly JudgedSentence[],
): Chosen {
  if (question.kind === 'claims') {
    return { sentences: selectEvidence(judged), answered: true };
  }
  const answers = selectAnswers(judged);
  if (!wantsOneFact(question)) return { sentences: answers, answered: true };
  const isAnswer = givesFact(question);
  const giving = answers.filter(
    ({ candidate, relevance }) => relevance >= EVIDENCE.answers && isAnswer(candidate.analysis),
  );
  const closest = (sentences: readonly JudgedSentence[]) =>
    Math.max(0, ...sentences.map(({ candidate }) => candidate.found.coverage));
  const surest = Math.max(0, ...giving.map(({ relevance }) => relevance));
  const answered =
    giving.length > 0 &&
    Math.max(closest(giving), surest) > closest(silent) - EVIDENCE.silenceMargin;
  if (!answered) return { sentences: selectNearest(judged), answered };
  return { sentences: [...new Set([...giving, ...answers])], answered };
}
