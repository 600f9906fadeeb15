import { findDates } from '../../english/dates.js';
import { findQuantities } from '../../english/quantities.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Question } from '../../model/claim.js';
import { selectEvidence, selectNearest, selectOnTopic } from './evidence-set.js';
import { EVIDENCE } from './settings.js';

/** Whether a question wants one fact: an amount, a time, a person, a place. */
const wantsOneFact = (question: Question): boolean => question.kind === 'open' && question.factoid;

/** Whether a sentence gives a fact of the wanted kind that the question doesn't have already. */
function givesFact(question: Question, text: string): boolean {
  if (question.kind !== 'open') return true;
  if (question.wants !== 'time' && question.wants !== 'amount') return true;
  if (question.wants === 'time') {
    const known = new Set(findDates(question.text).map(({ iso }) => iso));
    return findDates(text).some(({ iso }) => !known.has(iso));
  }
  const money = /\b(?:pay|paid|spen[dt]|cost|price|worth|much money|fund|award|budget)/i.test(
    question.text,
  );
  const known = new Set(findQuantities(question.text).map(({ value }) => value));
  return findQuantities(text).some(
    ({ value, unit }) =>
      !known.has(value) && (!money || /^(?:usd|eur|gbp|jpy|ils)$/.test(unit ?? '')),
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
  const onTopic = selectOnTopic(judged);
  if (!wantsOneFact(question)) return { sentences: onTopic, answered: true };
  const answers = judged.filter(
    ({ candidate, relevance, silent: isSilent }) =>
      !isSilent && relevance >= EVIDENCE.closeFact && givesFact(question, candidate.sentence.text),
  );
  const closest = (sentences: readonly JudgedSentence[]) =>
    Math.max(0, ...sentences.map(({ candidate }) => candidate.found.coverage));
  const answered =
    answers.length > 0 && closest(answers) > closest(silent) - EVIDENCE.silenceMargin;
  if (!answered) return { sentences: selectNearest(judged), answered };
  return { sentences: [...new Set([...answers.slice(0, 6), ...onTopic])].slice(0, 12), answered };
}
