import { readAuxiliary } from '../english/clauses/auxiliary.js';
import { clauseOfQuestion } from '../english/clauses/clause.js';
import { sentencesIn } from '../english/clauses/sentence.js';
import { clauseOfStatement } from '../english/clauses/statement-clause.js';
import { wordsOf } from '../english/clauses/word.js';
import type { Claim, Question } from '../model/claim.js';
import { CorroborateError } from '../model/error.js';
import { claimOfClause, claimOfStatement } from './claim-of.js';
import { cleanQuestion, plainText } from './clean-question.js';
import { type OpenQuestion, readOpenQuestion } from './open-question.js';
import { otherNames } from './other-names.js';
import { queriesOf } from './queries.js';
import { splitQuestions, splitStatements } from './split-claims.js';

/** A frame that asks for the truth of what follows; `false` asks for its opposite. */
const TRUTH =
  /^(?:is|was|isn't) (?:it|this|there|that)(?: (?:really|actually|also))? (?:(?:(?:a |an )?(?:true|correct|accurate|right|fact|the case|so|proven|established|well established|known|confirmed|documented|real))|(?:any |some |credible |good |solid |strong |scientific |reliable |enough |hard |empirical |public )*(?:evidence|proof|indication|sign|truth|documentation)(?: to (?:suggest|show|support|prove)| to the (?:claim|idea|notion|rumou?r|allegation))?)(?: that|,)?\s+(?!of\b|for\b|against\b|in\b|behind\b)/i;
const FALSEHOOD =
  /^(?:is|was) (?:it|this|that) (?:a )?(?:false|untrue|incorrect|wrong|myth|lie|hoax|misconception) that\s+/i;

const mirrored = (claim: Claim): Claim => claimOfStatement(claim.negation, claim.id);

/** The claims that one sentence of a question makes or asks about, or an open question. */
function readSentence(sentence: string, asks: boolean): Claim[] | OpenQuestion {
  const text = sentence.replace(/[?.!\s]+$/u, '').trim() || sentence;
  const framed = TRUTH.exec(text) ?? FALSEHOOD.exec(text);
  if (framed !== null) {
    const rest = text.slice(framed[0].length);
    const claims = splitStatements(rest).map((part) => claimOfStatement(part, ''));
    return FALSEHOOD.test(text) ? claims.map(mirrored) : claims;
  }
  const open = readOpenQuestion(text);
  if (open !== undefined) return open;
  if (startsInverted(text, asks)) {
    const clauses = splitQuestions(text).map(clauseOfQuestion);
    const claims = clauses.flatMap((clause) =>
      clause === undefined ? [] : [claimOfClause(clause, '')],
    );
    if (claims.length > 0) return claims;
  }
  const known = clauseOfStatement(text) !== undefined || /[.!]\s*$/.test(sentence);
  if (!known && !asks) return { wants: 'thing', factoid: false, topic: text };
  return splitStatements(text).map((part) => claimOfStatement(part, ''));
}

const startsInverted = (text: string, asks: boolean): boolean => {
  const words = wordsOf(text);
  if (readAuxiliary(words[0])) return true;
  return (
    asks &&
    words.some(
      (word, at) => words[at - 1]?.text.endsWith(',') === true && readAuxiliary(word) !== undefined,
    )
  );
};

const EMPTY_QUESTION =
  /^(?:is|are|was) (?:it|this|that|these|those) (?:true|correct|accurate|real|so|right|false|a fact)[?.!\s]*$/i;

/** What the claims of a text are: its questions where it asks any, else all its statements. */
function readText(question: string): (Claim[] | OpenQuestion)[] {
  const sentences = sentencesIn(question).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const real = sentences.filter((sentence) => !EMPTY_QUESTION.test(sentence));
  const kept = real.length === 0 ? sentences : real;
  const asking = kept.filter((sentence) => {
    const { asks, statement, text } = cleanQuestion(sentence);
    return asks || statement || readAuxiliary(wordsOf(text)[0]) !== undefined;
  });
  return (asking.length > 0 ? asking : kept).map((sentence) => {
    const { text, asks, statement } = cleanQuestion(sentence);
    return readSentence(text, asks || statement);
  });
}

/**
 * Reads what a user asks: claims to check with the negation of each, or a topic to report on, and
 * the queries that look for evidence for and against.
 *
 * A yes/no question becomes its statement. A text that both states and asks is read for its
 * questions. A text in a language other than English is taken as one statement, as it stands.
 *
 * @throws {CorroborateError} `invalid-input` where the text holds no letter and no digit.
 */
export function parseQuestion(question: string): Question {
  const { text } = cleanQuestion(question);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new CorroborateError('invalid-input', 'The question is empty.', {
      hint: 'Ask a question or state a claim, for example "Did X do Y?".',
    });
  const read = readText(plainText(question));
  const claims = read.flatMap((part) => (Array.isArray(part) ? part : []));
  const open = read.find((part) => !Array.isArray(part));
  if (claims.length > 0 || open === undefined || Array.isArray(open)) {
    const found = claims.length > 0 ? claims : [claimOfStatement(text, '')];
    const numbered = found.map((claim, at) => ({ ...claim, id: `c${at + 1}` }));
    return {
      kind: 'claims',
      text: question,
      claims: numbered,
      queries: queriesOf(numbered, otherNames),
    };
  }
  const topic = { ...claimOfStatement(open.topic, 'c1'), asked: text };
  const { wants, factoid } = open;
  return {
    kind: 'open',
    text: question,
    wants,
    topic,
    factoid,
    queries: queriesOf([topic], otherNames),
  };
}
