import { type Auxiliary, readAuxiliary } from '../english/clauses/auxiliary.js';
import { clauseOfQuestion, sayClause } from '../english/clauses/clause.js';
import { clauseOfStatement } from '../english/clauses/statement-clause.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  hasForm,
  isPlainAdjective,
  NO_WORD,
  PREPOSITIONS,
  PRONOUNS,
  textOf,
  type Word,
  wordsOf,
} from '../english/clauses/word.js';
import { type AnswerType, answerTypeOf } from '../english/questions/answer-type.js';

/** What an open question wants, and the statement that every relevant sentence is about. */
export interface OpenQuestion extends AnswerType {
  /** A statement or a noun phrase, without its period. */
  topic: string;
}

const TOLD =
  /^(?:please )?(?:(?:can|could|would|will) you )?(?:please )?(?:tell me|tell us|explain|describe|summari[sz]e|outline|discuss|show me|list|give me|provide|i want to know|what do (?:we|you) know|what is known|what can you tell me|what about|how about|information|an? (?:overview|summary|explanation|account)|background|everything)(?: (?:more|all|everything))?(?: (?:(?:an?|the) )?(?:overview|summary|explanation|account|list|background|information))?(?: (?:about|on|of))?(?: to me)?(?=\s)/i;

const WH =
  /^(?:(?<lead>in|on|at|by|to|from|for|with|of|under|since|until|about|against|through|during|into) )?(?<wh>how come|what's|who's|where's|when's|how's|why's|how|what|who|whom|whose|where|when|why|which)\b/i;

const noun = (words: readonly Word[]): string =>
  textOf(words)
    .replace(/^(?:kinds?|types?|sorts?|number|amount|percentage|share) of /i, '')
    .replace(/^other /i, '');

/** Puts the thing asked for back where the question took it from: after the verb and its object. */
function putBack(predicate: string, thing: string): string {
  if (thing === '') return predicate;
  const words = wordsOf(predicate);
  const last = words.at(-1);
  if (last !== undefined && PREPOSITIONS.has(last.lower)) return `${predicate} ${thing}`;
  const at = words.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      PREPOSITIONS.has(lower) &&
      lower !== 'of' &&
      !(lower === 'to' && hasForm(words[index + 1] ?? NO_WORD, 'base')),
  );
  if (at < 0) return `${predicate} ${thing}`;
  return `${textOf(words.slice(0, at))} ${thing} ${textOf(words.slice(at))}`;
}

/** The statement under "how did X do Y", "which Z did X do", "who did Y" and "what is X". */
function topicOf(words: readonly Word[], stem: string, lead: string): string {
  const at = words.findIndex((word, index) => index < 12 && readAuxiliary(word) !== undefined);
  const asked = noun(words.slice(1, at < 0 ? words.length : at));
  const manner = /^(?:how|why|when|where)$/.test(stem);
  const measured = /^(?:much|many|few|little)\s+/i.exec(asked)?.[0] ?? '';
  const generic = /^(?:year|date|day|month|time|decade|century|way|ways|extent|means)$/i.test(
    asked,
  );
  const thing = generic
    ? ''
    : manner
      ? measured === ''
        ? ''
        : asked.slice(measured.length)
      : asked;
  const auxiliary = at < 0 ? undefined : readAuxiliary(words[at]);
  const question = at < 0 ? undefined : textOf(words.slice(at));
  if (question !== undefined && auxiliary !== undefined) {
    if (auxiliary.kind === 'be' && asked === '' && stem !== 'how' && stem !== 'why')
      return equation(words.slice(at + 1), stem, auxiliary.form);
    const clause = subjectAsked(words, at, stem, thing) ? undefined : clauseOfQuestion(question);
    if (
      clause !== undefined &&
      stem === 'how' &&
      asked !== '' &&
      measured === '' &&
      auxiliary.kind === 'be'
    )
      return sayClause(
        { ...clause, predicate: `${asked} ${clause.predicate}`.trim() },
        clause.negated,
      );
    if (clause !== undefined && clause.predicate !== '') {
      const gap =
        thing !== ''
          ? thing
          : stem === 'what' && !generic
            ? 'something'
            : /^who/.test(stem)
              ? 'someone'
              : '';
      const restored =
        lead === ''
          ? putBack(clause.predicate, gap)
          : `${clause.predicate}${thing === '' ? '' : ` ${lead} ${thing}`}`;
      return sayClause({ ...clause, predicate: restored }, clause.negated);
    }
    if (clause !== undefined) return clause.subject;
  }
  const filler = /^who/.test(stem) ? 'someone' : stem === 'what' && !generic ? 'something' : '';
  const rest = textOf(words.slice(1));
  if (manner) return measured === '' ? rest : rest.replace(/^(?:much|many|few|little)\s+/i, '');
  if (thing !== '' && clauseOfStatement(noun(words.slice(1))) !== undefined)
    return noun(words.slice(1));
  return at < 0 && filler === '' ? rest : `${filler} ${rest}`.trim();
}

/** Whether a word that follows an auxiliary opens a subject, so that the question is inverted. */
const opensSubject = ({ lower, capital }: Word): boolean =>
  capital || DETERMINERS.has(lower) || PRONOUNS.has(lower);

/** Whether a word goes on with an auxiliary: "can end", "has trained", "have to", "is paid". */
const continues = (kind: Auxiliary['kind'], word: Word, next: Word): boolean => {
  if (word.lower === 'not' || word.lower === 'be') return true;
  if (kind === 'modal')
    return hasForm(word, 'base') && (next === NO_WORD || opensSubject(next) || isLink(next));
  if (kind === 'have') return /^(?:to|been)$/.test(word.lower) || isDone(word);
  return isDone(word) || isPlainAdjective(word.lower);
};

const isLink = ({ lower }: Word): boolean => PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower);

/** "Who has trained X" and "Which agencies can use Y" ask for their subject: nothing is inverted. */
function subjectAsked(words: readonly Word[], at: number, stem: string, thing: string): boolean {
  const auxiliary = readAuxiliary(words[at]);
  if (/^(?:how|why|when|where)$/.test(stem) && thing === '') return false;
  if (auxiliary === undefined || auxiliary.kind === 'do') return false;
  const clause = clauseOfQuestion(textOf(words.slice(at)));
  if (clause === undefined || clause.predicate === '') return true;
  const [first = NO_WORD, next = NO_WORD] = words.slice(at + 1);
  return !first.capital && continues(auxiliary.kind, first, next);
}

/** "Trained", "paid", "being": what somebody does or suffers, not what something is. */
const isDone = (word: Word): boolean =>
  /^(?:being|born)$|(?:ing|ed)$/.test(word.lower) ||
  (hasForm(word, 'participle') && !hasForm(word, 'base'));

/** "What is X", "who was X": the topic is X, or a clause where X is said to do something. */
function equation(rest: readonly Word[], stem: string, form: string): string {
  const [first = NO_WORD] = rest;
  const verbal = /^(?:responsible|behind|to|in)$/.test(first.lower) || isDone(first);
  if (verbal && (/^who/.test(stem) || stem === 'what'))
    return `${/^who/.test(stem) ? 'someone' : 'something'} ${form === 'are' ? 'is' : form} ${textOf(rest)}`;
  const clause = clauseOfQuestion(`${form} ${textOf(rest)}`);
  const [said = NO_WORD] = wordsOf(clause?.predicate ?? '');
  if (clause !== undefined && (isDone(said) || said.lower === 'worth'))
    return sayClause(clause, clause.negated);
  return textOf(rest).replace(/\s+(?:like|for|about)$/i, '');
}

/**
 * Reads an open question: a question word, an order to tell, or a bare topic.
 *
 * @returns `undefined` where the text is neither of the first two: a yes/no question or statement.
 */
export function readOpenQuestion(text: string): OpenQuestion | undefined {
  const bare = text.replace(/[?.!\s]+$/, '');
  const told = TOLD.exec(bare);
  if (told !== null) {
    const rest = bare.slice(told[0].length).trim();
    const inner = readOpenQuestion(rest);
    return (
      inner ?? {
        wants: 'thing',
        factoid: false,
        topic: rest.replace(/^(?:about|on|of|whether|if) /i, ''),
      }
    );
  }
  const match = WH.exec(bare);
  if (match === null) return undefined;
  const { wh = '', lead = '' } = match.groups ?? {};
  const stem = wh.toLowerCase().replace(/'s$/, '');
  const expanded = /'s$/i.test(wh) ? bare.replace(/'s/i, ' is') : bare;
  const words = wordsOf(lead === '' ? expanded : expanded.slice(lead.length + 1)).slice(
    stem === 'how come' ? 1 : 0,
  );
  const topic = topicOf(words, stem === 'how come' ? 'why' : stem, lead);
  return { ...answerTypeOf(bare, wh), topic: topic === '' ? bare : topic };
}
