import { type Auxiliary, readAuxiliary } from './auxiliary.js';
import { predicateStart } from './subject-boundary.js';
import { isNounToo, pastOf, thirdPersonOf } from './verb-forms.js';
import {
  CONJUNCTIONS,
  hasForm,
  isAdverb,
  NO_WORD,
  PREPOSITIONS,
  textOf,
  type Word,
  wordsOf,
} from './word.js';

/**
 * A main clause taken apart. A finite main verb is kept as "do" and its base form ("did train"),
 * so that a clause can be said, denied and asked with the same parts.
 */
export interface Clause {
  /** Words before the subject, closed by a comma: "In 2020,". Often empty. */
  lead: string;
  subject: string;
  auxiliary: Pick<Auxiliary, 'form' | 'kind'>;
  /** What follows the auxiliary, without the negator. */
  predicate: string;
  negated: boolean;
}

const NEGATORS = new Set(['not', 'never']);
/** Words that belong to asking, not to what is asked. */
const ASKING_ADVERBS = new Set(['really', 'actually', 'truly', 'ever', 'indeed', 'genuinely']);

const POLARITY: Record<string, string> = {
  anyone: 'someone',
  anybody: 'somebody',
  anything: 'something',
  anywhere: 'somewhere',
  any: 'some',
};

const keepCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const assertive = (word: Word): Word => {
  const plain = POLARITY[word.lower];
  if (plain === undefined) return word;
  const text = word.text.replace(/[\p{L}]+/u, (found) => keepCase(found, plain));
  return { ...word, text, lower: plain };
};

const dropAsking = (words: readonly Word[]): Word[] =>
  words.filter(({ lower }) => !ASKING_ADVERBS.has(lower));

/** Takes the negator and the adverbs of asking out of the words between auxiliary and verb. */
export function cleanPredicate(words: readonly Word[]): { predicate: Word[]; negated: boolean } {
  let opening = 0;
  while (
    opening < words.length &&
    (isAdverb(words[opening]?.lower ?? '') || NEGATORS.has(words[opening]?.lower ?? ''))
  )
    opening += 1;
  const adverbs = words.slice(0, opening);
  const negated = adverbs.some(({ lower }) => NEGATORS.has(lower));
  const kept = dropAsking(adverbs).filter(({ lower }) => !NEGATORS.has(lower));
  return { predicate: [...kept, ...words.slice(opening)], negated };
}

/**
 * Reads an inverted question: "Did X do Y" and "In 2020, did X do Y".
 *
 * A contracted negation at its head ("Didn't X do Y?") asks whether X did, and gives the positive
 * clause; "Did X not do Y?" gives the negative one.
 */
export function clauseOfQuestion(question: string): Clause | undefined {
  const words = wordsOf(question);
  const at = auxiliaryAt(words);
  const auxiliary = at === undefined ? undefined : readAuxiliary(words[at]);
  if (at === undefined || auxiliary === undefined) return undefined;
  const { form, kind } = auxiliary;
  let rest = words.slice(at + 1);
  let denied = false;
  while (
    rest.length > 1 &&
    (ASKING_ADVERBS.has(rest[0]?.lower ?? '') || rest[0]?.lower === 'not')
  ) {
    denied ||= rest[0]?.lower === 'not';
    rest = rest.slice(1);
  }
  if (rest.length < 2) return undefined;
  const start = predicateStart(rest, auxiliary);
  const { predicate, negated } = cleanPredicate(rest.slice(start));
  const negative = negated || denied;
  const said = (each: readonly Word[]) => textOf(negative ? each : each.map(assertive));
  return {
    lead: textOf(words.slice(0, at)),
    subject: said(dropAsking(rest.slice(0, start))),
    auxiliary: { form: form === 'are' && rest[0]?.lower === 'i' ? 'am' : form, kind },
    predicate: said(predicate),
    negated: negative,
  };
}

/** The auxiliary at the head, or after an opening phrase that a comma closes. */
function auxiliaryAt(words: readonly Word[]): number | undefined {
  if (readAuxiliary(words[0])) return 0;
  for (let at = 1; at < Math.min(words.length, 25); at += 1)
    if (words[at - 1]?.text.endsWith(',') && readAuxiliary(words[at])) return at;
  return undefined;
}

const isInfinitiveOpen = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      (word.lower === 'to' &&
        words[at + 1] !== undefined &&
        hasForm(words[at + 1] ?? word, 'base')) ||
      readAuxiliary(word)?.kind === 'modal',
  );

/** Inflects the verb of a "do" clause, and the verbs joined to it by "and" or "or". */
function inflect(predicate: string, form: string): string {
  if (form === 'do') return predicate;
  const words = wordsOf(predicate);
  let verbAt = 0;
  while (
    verbAt < words.length - 1 &&
    isAdverb(words[verbAt]?.lower ?? '') &&
    !hasForm(words[verbAt] ?? NO_WORD, 'base')
  )
    verbAt += 1;
  const change = (word: Word): Word => {
    const inflected = form === 'does' ? thirdPersonOf(word.lower) : pastOf(word.lower);
    return { ...word, text: word.text.replace(/[\p{L}'’]+(?:-[\p{L}]+)*/u, inflected) };
  };
  const out = words.map((word, at) => {
    if (at === verbAt) return change(word);
    const joined =
      at > verbAt && CONJUNCTIONS.has(words[at - 1]?.lower ?? '') && hasForm(word, 'base');
    if (!joined || isInfinitiveOpen(words.slice(verbAt + 1, at))) return word;
    const adjacent = at - 2 === verbAt;
    return adjacent || !isNounToo(word.lower) ? change(word) : word;
  });
  return textOf(out);
}

/**
 * "Did cut funding and increase spending": where a second verb may be a noun, "did" is kept and
 * is right either way.
 */
function isEmphatic(predicate: string, form: string): boolean {
  if (form === 'do') return false;
  const words = wordsOf(predicate);
  return words.some((word, at) => {
    const after = words[at + 1];
    if (at < 3 || after === undefined || !CONJUNCTIONS.has(words[at - 1]?.lower ?? ''))
      return false;
    if (!hasForm(word, 'base') || !isNounToo(word.lower) || isInfinitiveOpen(words.slice(0, at)))
      return false;
    return !PREPOSITIONS.has(after.lower) && !CONJUNCTIONS.has(after.lower);
  });
}

const NOT_FORM: Record<string, string> = { can: 'cannot', must: 'need not' };

/** The clause as a sentence without its final period; `negated` says which way. */
export function sayClause(clause: Clause, negated: boolean): string {
  const { lead, subject, auxiliary } = clause;
  const turned = clause.negated && !negated;
  const predicate = turned ? textOf(wordsOf(clause.predicate).map(assertive)) : clause.predicate;
  const quantified = quantifiedSubject(subject, negated === clause.negated);
  if (negated && quantified !== undefined)
    return sayClause({ ...clause, subject: quantified, negated: false }, false);
  const compared = /^(?:more|less|fewer|enough|many|much|the|at least|over|about|only|\d)\b/i.test(
    predicate,
  );
  const existential = /^there$/i.test(subject) && auxiliary.kind === 'be' && !compared;
  if (negated && existential)
    return join(
      lead,
      subject,
      auxiliary.form,
      `no ${predicate.replace(/^(?:an?|some|any)\s+/i, '')}`,
    );
  if (negated)
    return join(lead, subject, NOT_FORM[auxiliary.form] ?? `${auxiliary.form} not`, predicate);
  if (auxiliary.kind === 'do' && !isEmphatic(predicate, auxiliary.form))
    return join(lead, subject, inflect(predicate, auxiliary.form));
  return join(lead, subject, auxiliary.form, predicate);
}

/** "all X" denied is "not all X"; "someone" denied is "no one". */
function quantifiedSubject(subject: string, asWritten: boolean): string | undefined {
  if (asWritten) return undefined;
  if (/^(?:all|every|everyone|everybody|everything)\b/i.test(subject))
    return `not ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
  if (/^some(?:one|body)\b/i.test(subject)) return subject.replace(/^some(?:one|body)/i, 'no one');
  if (/^something\b/i.test(subject)) return subject.replace(/^something/i, 'nothing');
  if (/^(?:some|any)\s+(?!of\b)/i.test(subject)) return subject.replace(/^(?:some|any)/i, 'no');
  return undefined;
}

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
