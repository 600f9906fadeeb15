import { asSentence } from '../asking/sentence.js';
import type { Question } from '../model/claim.js';

type Open = Extract<Question, { kind: 'open' }>;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A day, and a month or year: what "on" and "in" go with. */
const DAY = new RegExp(`^(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b(?!\\d)|\\d{4}-\\d{2}-\\d{2})`);
const PERIOD = new RegExp(
  `^(?:${MONTH}\\b|(?:spring|summer|autumn|winter|early|late)\\b|\\d{4}\\b)`,
  'i',
);
/** Words that are small within a sentence. */
const SMALL =
  /^(?:the|an?|in|on|at|by|to|from|for|with|of|under|since|until|before|after|during|about|around|nearly|almost|roughly|over|under|some|more|less|fewer|only|because|due|our|my|his|her|their|its|we|two|three|four|five|six|seven|eight|nine|ten|several|many|few|last|early|late)\b/i;
const PREPOSITION =
  /^(?:in|on|at|by|to|from|for|with|of|under|since|until|before|after|during|near|outside|inside|around|between)\b/i;

const timed = (when: string): string => {
  if (DAY.test(when)) return `on ${when}`;
  return PERIOD.test(when) ? `in ${when}` : when;
};

/** "How many officers": the noun that the answer counts. */
const COUNTED =
  /\bhow many (?<noun>.+?)(?=\s(?:is|are|was|were|did|do|does|has|have|had|will|can|could|would)\b)/i;
const WHICH = /^(?:which|what) (?<noun>\p{Ll}+)\b/iu;
const EQUATION = /^who(?<be> (?:is|was|are|were) )(?<what>.+?)[?\s]*$/iu;

/**
 * The statement that an open question and what answers it make: "Who paid for the radios?" and "the
 * fund" make "The fund paid for the radios."; undefined where the question has no place for it.
 *
 * @param answer - Only what was asked for, without a verb.
 */
export function statementOfShort({ text, wants, topic }: Open, answer: string): string | undefined {
  const told = topic.text.replace(/\.$/, '');
  const given = SMALL.test(answer) ? answer.charAt(0).toLowerCase() + answer.slice(1) : answer;
  const within = /\bsome(?:one|thing)\b/i;
  const equation = EQUATION.exec(text.trim())?.groups;
  if (within.test(told)) return asSentence(told.replace(within, () => given));
  if (equation && !/\s/.test(equation['be']?.trim() ?? ''))
    return asSentence(`${given}${equation['be']}${equation['what']}`);
  const which = WHICH.exec(text.trim())?.groups?.['noun'];
  if (which && told.toLowerCase().startsWith(`${which} `))
    return asSentence(`${given}${told.slice(which.length)}`);
  if (wants === 'time') return asSentence(`${told} ${timed(given)}`);
  if (wants === 'place')
    return asSentence(PREPOSITION.test(given) ? `${told} ${given}` : `${told} in ${given}`);
  if (wants === 'reason')
    return /^(?:because|due to)\b/i.test(given) ? asSentence(`${told} ${given}`) : undefined;
  if (wants !== 'amount') return undefined;
  const noun = COUNTED.exec(text)?.groups?.['noun'];
  const at = noun === undefined ? -1 : told.toLowerCase().indexOf(noun.toLowerCase());
  if (noun === undefined || at < 0) return asSentence(`${told} ${given}`);
  const counted = given.toLowerCase().endsWith(noun.toLowerCase()) ? given : `${given} ${noun}`;
  return asSentence(`${told.slice(0, at)}${counted}${told.slice(at + noun.length)}`);
}
