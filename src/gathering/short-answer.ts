import { asSentence } from '../english/as-sentence.js';
import { PREPOSITIONS } from '../english/clauses/word.js';
import { lowerFirst } from '../english/lower-first.js';
import type { Question } from '../model/claim.js';
import { MONTHS } from '../model/months.js';

type Open = Extract<Question, { kind: 'open' }>;

const MONTH = `(?:${MONTHS.join('|')})`;
/** A day, and a month or year: what "on" and "in" go with. */
const DAY = new RegExp(`^(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b(?!\\d)|\\d{4}-\\d{2}-\\d{2})`);
const PERIOD = new RegExp(
  `^(?:${MONTH}\\b|(?:spring|summer|autumn|winter|early|late)\\b|\\d{4}\\b)`,
  'i',
);
const opensWithPreposition = (text: string): boolean =>
  PREPOSITIONS.has(text.split(' ')[0]?.toLowerCase() ?? '');

const timed = (when: string): string => {
  if (DAY.test(when)) return `on ${when}`;
  return PERIOD.test(when) ? `in ${when}` : when;
};

/** "How many officers": the noun that the answer counts. */
const COUNTED =
  /\bhow many (?<noun>.+?)(?=\s(?:is|are|was|were|did|do|does|has|have|had|will|can|could|would)\b)/i;
const WHICH = /^(?:which|what) (?<noun>\p{Ll}+)\b/iu;
const EQUATION = /^who (?<be>is|was|are|were) (?<what>.+?)[?\s]*$/iu;

/** What was counted with its number: "officers were trained" and "about 400". */
function counted(question: string, told: string, given: string): string {
  const noun = COUNTED.exec(question)?.groups?.['noun'] ?? '';
  const at = told.toLowerCase().indexOf(noun.toLowerCase());
  if (noun === '' || at < 0) return `${told} ${given}`;
  const number = given.toLowerCase().endsWith(noun.toLowerCase()) ? given : `${given} ${noun}`;
  return `${told.slice(0, at)}${number}${told.slice(at + noun.length)}`;
}

/** The place that the question left for whom or what it asks about. */
function filled(question: string, told: string, given: string): string | undefined {
  const place = /\bsome(?:one|thing)\b/i;
  if (place.test(told)) return told.replace(place, () => given);
  const { be, what } = EQUATION.exec(question)?.groups ?? {};
  if (be !== undefined) return `${given} ${be} ${what}`;
  const noun = WHICH.exec(question)?.groups?.['noun'];
  return noun && told.toLowerCase().startsWith(`${noun} `)
    ? given + told.slice(noun.length)
    : undefined;
}

function added(wants: Open['wants'], question: string, told: string, given: string) {
  if (wants === 'time') return `${told} ${timed(given)}`;
  if (wants === 'place') return `${told} ${opensWithPreposition(given) ? given : `in ${given}`}`;
  if (wants === 'reason' && /^(?:because|due to)\b/.test(given)) return `${told} ${given}`;
  return wants === 'amount' ? counted(question, told, given) : undefined;
}

/**
 * The statement that an open question and what answers it make: "Who paid for the radios?" and "the
 * fund" make "The fund paid for the radios."; undefined where the question has no place for it.
 *
 * @param answer - Only what was asked for, without a verb.
 */
export function statementOfShort({ text, wants, topic }: Open, answer: string): string | undefined {
  const question = text.trim();
  const told = topic.text.replace(/\.$/, '');
  const given = lowerFirst(answer);
  const statement = filled(question, told, given) ?? added(wants, question, told, given);
  return statement === undefined ? undefined : asSentence(statement);
}
