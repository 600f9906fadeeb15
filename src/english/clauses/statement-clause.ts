import { readAuxiliary } from './auxiliary.js';
import { type Clause, cleanPredicate } from './clause.js';
import { leavesPhraseOpen, startsPhrase } from './subject-boundary.js';
import { isNounToo, readVerb } from './verb-forms.js';
import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  textOf,
  type Word,
  wordsOf,
} from './word.js';

/** The finite verb of a statement: an auxiliary, or a main verb as a form of "do". */
interface Finite {
  at: number;
  form: string;
  base: string | undefined;
  /** Whether it may be a reduced relative ("officers trained in Israel") or a noun instead. */
  weak: boolean;
}

const PLURALS = new Set('people police children women men they we you i'.split(' '));
const isPlural = (word: Word): boolean => PLURALS.has(word.lower) || /[^s']s$/.test(word.lower);

const bearsObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lower === 'that' ||
    word.lower === 'to' ||
    word.capital ||
    isAdverb(word.lower) ||
    startsPhrase(word));

function finiteAt(words: readonly Word[], at: number): Finite | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return undefined;
  const auxiliary = readAuxiliary(word);
  if (auxiliary && !(word.capital && word.lower === 'may'))
    return { at, form: auxiliary.form, base: undefined, weak: false };
  // "need not" denies "must".
  if (word.lower === 'need' && words[at + 1]?.lower === 'not')
    return { at, form: 'must', base: undefined, weak: false };
  const verb = readVerb(word.lower);
  if (verb === undefined || word.capital || leavesPhraseOpen(before)) return undefined;
  const noun = isNounToo(verb.base);
  const { base } = verb;
  if (verb.forms.includes('past'))
    return { at, form: 'did', base, weak: verb.forms.includes('participle') };
  if (verb.forms.includes('third')) {
    if (noun && !bearsObject(words[at + 1]) && words[at + 1] !== undefined) return undefined;
    const certain =
      !noun || /^(?:that|the|an?|no|its|their|his|her)$/.test(words[at + 1]?.lower ?? '');
    return noun && words[at + 1] === undefined
      ? undefined
      : { at, form: 'does', base, weak: !certain };
  }
  if (!verb.forms.includes('base') || !(isPlural(before) || isAdverb(before.lower)))
    return undefined;
  return { at, form: 'do', base, weak: noun };
}

/** In a sentence of some length, a form like "links" between two nouns is its verb after all. */
function boldFinite(words: readonly Word[]): Finite | undefined {
  if (words.length < 4) return undefined;
  for (let at = 1; at < words.length - 1; at += 1) {
    const before = words[at - 1];
    const after = words[at + 1];
    const verb = readVerb(words[at]?.lower ?? '');
    if (before === undefined || after === undefined || words[at]?.capital === true) continue;
    if (!verb?.forms.includes('third') || leavesPhraseOpen(before) || isPlural(before)) continue;
    if (PREPOSITIONS.has(after.lower) || CONJUNCTIONS.has(after.lower) || words[at]?.pause)
      continue;
    return { at, form: 'does', base: verb.base, weak: true };
  }
  return undefined;
}

/** The first finite verb that no relative clause owns; a weak one yields to a strong one near it. */
function findFinite(words: readonly Word[]): Finite | undefined {
  let weak: Finite | undefined;
  let owned = false;
  for (let at = 1; at < words.length; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (
      weak !== undefined &&
      (CONJUNCTIONS.has(lower) || CLAUSE_OPENERS.has(lower) || words[at - 1]?.pause)
    )
      return weak;
    if (/^(?:who|which|that|whom|whose)$/.test(lower)) {
      owned = true;
      continue;
    }
    const finite = finiteAt(words, at);
    if (finite === undefined) continue;
    if (owned) owned = false;
    else if (!finite.weak) return finite;
    else weak ??= finite;
  }
  return weak ?? boldFinite(words);
}

/** Base forms for the verbs that are joined to a finite main verb: "cost and took" after "did". */
const baseOfJoined = (word: Word, before: Word | undefined, form: string): Word => {
  if (before === undefined || !CONJUNCTIONS.has(before.lower) || word.capital) return word;
  const verb = readVerb(word.lower);
  const same =
    form === 'did'
      ? verb?.forms.includes('past')
      : verb?.forms.includes('third') && !isNounToo(verb.base);
  return verb !== undefined && same === true ? withText(word, verb.base) : word;
};

const withText = (word: Word, lower: string): Word => ({
  ...word,
  text: word.text.replace(/[\p{L}'’]+(?:-[\p{L}]+)*/u, lower),
  lower,
});

/** Length of an opening phrase that a comma closes: "In 2020," or "According to the UN,". */
function leadLength(words: readonly Word[]): number {
  const opens =
    /^(?:in|on|at|since|after|before|during|by|under|from|until|according|if|when|while|because|although|though|as|despite|for|within|with|between|however|today|currently|recently|historically|globally|nationally)$/;
  if (!opens.test(words[0]?.lower ?? '')) return 0;
  const comma = words.slice(0, 25).findIndex(({ text }) => text.endsWith(','));
  return comma >= 0 && comma < words.length - 2 ? comma + 1 : 0;
}

/**
 * Reads a declarative sentence without its final period.
 *
 * @returns `undefined` where no finite verb is recognised: a headline, a bare topic.
 */
export function clauseOfStatement(statement: string): Clause | undefined {
  const all = wordsOf(statement);
  const skip = leadLength(all);
  const words = all.slice(skip);
  const finite = findFinite(words);
  if (finite === undefined) return undefined;
  const auxiliary = readAuxiliary(words[finite.at]);
  const before = words.slice(0, finite.at);
  let opening = before.length;
  while (
    opening > 1 &&
    isAdverb(before[opening - 1]?.lower ?? '') &&
    !leavesPhraseOpen(before[opening - 1] ?? (before[0] as Word))
  )
    opening -= 1;
  const verb = words[finite.at];
  const rest = words.slice(finite.at + 1);
  const main: Word[] =
    finite.base === undefined || verb === undefined
      ? rest
      : [
          withText(verb, finite.base),
          ...rest.map((word, index) => baseOfJoined(word, rest[index - 1], finite.form)),
        ];
  const early = cleanPredicate(before.slice(opening));
  const late =
    finite.base === undefined ? cleanPredicate(main) : { predicate: main, negated: false };
  return {
    lead: textOf(all.slice(0, skip)),
    subject: textOf(before.slice(0, opening)),
    auxiliary: {
      form: finite.form,
      kind: auxiliary?.kind ?? (finite.base === undefined ? 'modal' : 'do'),
    },
    predicate: textOf([...early.predicate, ...late.predicate]),
    negated: early.negated || late.negated || (auxiliary?.negated ?? false),
  };
}
