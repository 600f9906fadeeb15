import { parseQuestion } from '../asking/parse-question.js';
import { asSentence } from '../asking/sentence.js';
import type { Claim } from '../model/claim.js';
import type { Judge, SentenceInContext } from '../ports/judge.js';
import { type Answer, labelOf, readAnswer, withoutLabel } from '../text/answers.js';
import { splitSentences } from '../text/sentences.js';
import { affirmative } from './affirmative.js';
import { strongestJudgement } from './strongest-judgement.js';

interface Answered {
  question: string;
  answer: Answer;
  /** The label that says whose answer it is, or null. */
  by: string | null;
}

/** "So it was signed?": the word that takes up what was said before. */
const TAKING_UP = /^(?:so|and|but|well|then|now|okay|ok),?\s+(?=\p{L})/iu;

function readAnswered(text: string): Answered | undefined {
  if (!text.includes('?')) return undefined;
  const end = splitSentences(text).find(
    (span) => span.end < text.length && /\?["'”’)\]]*$/u.test(text.slice(span.start, span.end)),
  )?.end;
  if (end === undefined) return undefined;
  const said = text.slice(end).trim();
  const answer = readAnswer(said);
  const question = withoutLabel(text.slice(0, end)).replace(TAKING_UP, '');
  return answer && { question, answer, by: labelOf(said) };
}

/** The one claim that a yes/no question asks about. */
function claimIn(question: string): Claim | undefined {
  if (!/[\p{L}\p{N}]/u.test(question)) return undefined;
  const parsed = parseQuestion(question);
  if (parsed.kind === 'open') return undefined;
  const [claim, ...others] = parsed.claims;
  return others.length === 0 ? claim : undefined;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Yes" to a negative question holds what it denies, as "no" denies it. */
function statementOf(claim: Claim, { says, limit }: Answer): string {
  const { text, negation } = affirmative(claim);
  const said = says === 'yes' ? text : negation;
  return limit === '' ? said : asSentence(`${said.replace(/\.$/, '')}, ${limit}`);
}

/**
 * What a sentence states: itself, but of a yes/no question with its answer ("Did the county send
 * deputies? No, it never had the money.") the statement that the two make and what is said beyond:
 * "The county did not send deputies." and "It never had the money." To a judge, a question states
 * nothing and a bare "no" bears on nothing.
 *
 * @returns At least one; the sentence itself where it is no answered question, or not of one claim.
 */
export function stated(sentence: SentenceInContext): SentenceInContext[] {
  const answered = readAnswered(sentence.text);
  const claim = answered && claimIn(answered.question);
  if (answered === undefined || claim === undefined) return [sentence];
  const { answer, question } = answered;
  const statement = { ...sentence, text: statementOf(claim, answer) };
  if (answer.rest === '') return [statement];
  return [statement, { ...sentence, text: upperFirst(answer.rest), before: question }];
}

/** Whom a label before the answer names, in an interview or a hearing; else null. */
export const whoAnswers = ({ text }: SentenceInContext): string | null =>
  readAnswered(text)?.by ?? null;

/** Judging that reads what sentences state: of an answered question, the part that says most counts. */
export const judgeStated =
  (judge: Judge['judge']): Judge['judge'] =>
  async (pairs, options) => {
    const parts = pairs.map(({ claim, sentence }) =>
      stated(sentence).map((part) => ({ claim, sentence: part })),
    );
    const judgements = await judge(parts.flat(), options);
    let from = 0;
    return parts.map((own) => {
      from += own.length;
      return strongestJudgement(judgements.slice(from - own.length, from));
    });
  };
