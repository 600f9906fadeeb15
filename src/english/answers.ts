import { ENGLISH } from './settings.js';
import { withoutLabel } from './speaker-label.js';

const END = String.raw`(?=\s*(?:[,.;:!—–-]|$))`;
const PERSON = '(?:he|she|it|they|we|I|there)';
const AUXILIARY =
  '(?:do|does|did|has|have|had|is|are|was|were|am|will|can|could|would|should|may|might)';
const DENIED =
  "(?:don|doesn|didn|hasn|haven|hadn|isn|aren|wasn|weren|won|couldn|wouldn|shouldn|can)['’]t|cannot";
const TRUE = '(?:correct|right|true|so|the case|accurate)';

const YES = new RegExp(
  `^(?:yes|yeah|yep|indeed|correct|absolutely|certainly|definitely|of course|(?:that|this)(?:['’]s| is| was) ${TRUE}|${PERSON} ${AUXILIARY})${END}`,
  'iu',
);
const NO = new RegExp(
  `^(?:no|nope|never|not at all|not (?<known>to (?:my|our) knowledge|that (?:I|we) (?:know|am aware|are aware|recall)(?: of)?)|(?:absolutely|certainly|definitely|of course) not|(?:that|this)(?:['’]s| is| was) (?:not ${TRUE}|incorrect|inaccurate|untrue|false|wrong)|${PERSON} (?:${AUXILIARY} not|${DENIED}|never ${AUXILIARY}))${END}`,
  'iu',
);

/** What follows "yes" or "no" and limits it. */
const LIMIT =
  /^(?:but|though|although|only|however|except|in part|partly|to some extent|at least|not (?:all|every|always|yet))\b/i;

/** An answer to a yes/no question. */
export interface Answer {
  says: 'yes' | 'no';
  /** What limits it, to its end: "but only on paper", "to my knowledge"; or empty. */
  limit: string;
  /** What is said beyond, or empty: "His parents live in Tashkent." */
  rest: string;
}

/** Reads a text that answers a yes/no question; undefined where it doesn't begin with yes or no. */
export function readAnswer(text: string): Answer | undefined {
  const said = withoutLabel(text.trim());
  const no = NO.exec(said);
  const opening = no ?? YES.exec(said);
  if (opening === null) return undefined;
  const says = no === null ? 'yes' : 'no';
  const more = said.slice(opening[0].length).replace(/^[\s,.;:!—–-]+/u, '');
  if (LIMIT.test(more)) return { says, limit: more, rest: '' };
  const states = more.split(/\s+/u).length >= ENGLISH.statementWords;
  return { says, limit: opening.groups?.['known'] ?? '', rest: states ? more : '' };
}

const OPEN =
  /^(?:(?:so|and|but|well|then|now),?\s+)?(?:in |on |at |by |to |from |for |with |of |until |since )?(?:who|whom|whose|what|which|when|where|why|how)\b/iu;

/** Whether a question, with or without a label, asks for more than yes or no. */
export const asksOpenly = (question: string): boolean => OPEN.test(withoutLabel(question.trim()));

/** A word by which a text is more than a name, a time or an amount: it states something itself. */
const STATES =
  /(?<!^(?:because|due to).*)\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|know|knows|knew|recall|remember|think|said|says|n['’]t|not|no|nothing|nobody|none|never|\p{Ll}{3,}ed)\b/iu;
/** "pays for it", "owns the boat": a verb of the present before what it acts on. */
const ACTS =
  /\b\p{Ll}{2,}s\s+(?:(?:for|to|with|on|at)\s+)?(?:it|them|him|her|us|me|the|an?|its|their|no)\b/u;
/** "The fund did": the verb of the question, taken up. */
const ECHO = /\s(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could)$/iu;

/**
 * Reads a text that answers an open question with only what was asked for: "The fund did.", "In March
 * 2019.", "About 400."; undefined for one that states something of its own, or asks.
 *
 * @returns What was asked for, as it stands, without a label, an echo of the verb and its full stop.
 */
export function readShortAnswer(text: string): string | undefined {
  const said = withoutLabel(text.trim());
  if (/[?]/u.test(said) || /^[\p{Ll}]/u.test(said)) return undefined;
  const bare = said.replace(/[.!;,\s]+$/u, '').replace(ECHO, '');
  const words = bare.split(/\s+/u).length;
  if (!/[\p{L}\p{N}]/u.test(bare) || words > ENGLISH.shortAnswerWords) return undefined;
  if (STATES.test(bare) || ACTS.test(bare)) return undefined;
  return bare;
}
