import { affirmative } from '../asking/affirmative.js';
import { parseQuestion } from '../asking/parse-question.js';
import { analyseSentence, type SentenceAnalysis } from '../english/analyse-sentence.js';
import { type Answer, readAnswer, readShortAnswer } from '../english/answers.js';
import { asSentence } from '../english/as-sentence.js';
import { labelOf, withoutLabel } from '../english/speaker-label.js';
import type { Claim } from '../model/claim.js';
import type { SentenceInContext } from '../model/sentence.js';
import { splitSentences } from '../text/sentences.js';
import { statementOfShort } from './short-answer.js';

/** A question with what stands behind it. */
interface Asked {
  question: string;
  said: string;
}

/** "So it was signed?": the word that takes up what was said before. */
const TAKING_UP = /^(?:so|and|but|well|then|now|okay|ok),?\s+(?=\p{L})/iu;

function readAsked(text: string): Asked | undefined {
  if (!text.includes('?')) return undefined;
  const [first] = splitSentences(text);
  const asked = first && text.slice(first.start, first.end);
  if (asked === undefined || !/\?["'”’)\]]*$/u.test(asked)) return undefined;
  const question = withoutLabel(asked).replace(TAKING_UP, '');
  const said = text.slice(first?.end).trim();
  return said !== '' && /[\p{L}\p{N}]/u.test(question) ? { question, said } : undefined;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Yes" to a negative question holds what it denies, as "no" denies it. */
function statementOf(claim: Claim, { says, limit }: Answer): string {
  const { text, negation } = affirmative(claim);
  const said = says === 'yes' ? text : negation;
  return limit === '' ? said : asSentence(`${said.replace(/\.$/, '')}, ${limit}`);
}

/** The statement of a question and its answer, and what is said beyond; of a question of one claim only. */
function readTogether({ question, said }: Asked): { statement: string; rest: string } | undefined {
  const parsed = parseQuestion(question);
  if (parsed.kind === 'open') {
    const answer = readShortAnswer(said);
    const statement = answer && statementOfShort(parsed, answer);
    return statement ? { statement, rest: '' } : undefined;
  }
  const [claim, ...others] = parsed.claims;
  const answer = readAnswer(said);
  if (answer === undefined || claim === undefined || others.length > 0) return undefined;
  return { statement: statementOf(claim, answer), rest: answer.rest };
}

/**
 * What a sentence states: itself, but of a question with its answer the statement that the two make
 * and what is said beyond. "Did the county send deputies? No, it never had the money." states "The
 * county did not send deputies." and "It never had the money."; "Who paid? The fund." states "The
 * fund paid." By itself, a question states nothing, and so short an answer bears on nothing.
 *
 * @returns At least one; the sentence itself where it is no answered question, or not of one claim.
 */
export function restateAnsweredQuestion(sentence: SentenceInContext): SentenceInContext[] {
  const asked = readAsked(sentence.text);
  const together = asked && readTogether(asked);
  if (asked === undefined || together === undefined) return [sentence];
  const { statement, rest } = together;
  const first = { ...sentence, text: statement };
  return rest === ''
    ? [first]
    : [first, { ...sentence, text: upperFirst(rest), before: asked.question }];
}

/** Whom a label before the answer names, in an interview or a hearing; else null. */
export function whoAnswers({ text }: SentenceInContext): string | null {
  const asked = readAsked(text);
  return asked && readTogether(asked) ? labelOf(asked.said) : null;
}

/** What is known of the English of what a sentence states, beside that of the sentence itself. */
export function analyseRestatements(
  sentence: SentenceInContext,
  analysis: SentenceAnalysis,
): SentenceAnalysis {
  const statements = restateAnsweredQuestion(sentence);
  if (statements[0] === sentence) return analysis;
  const text = statements.map((statement) => statement.text).join(' ');
  return analyseSentence(text, { ...analysis.context, speaker: whoAnswers(sentence) });
}
