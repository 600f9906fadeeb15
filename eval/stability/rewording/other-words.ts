import {
  gerundOf,
  participleOf,
  pastOf,
  readVerb,
  thirdPersonOf,
} from '../../../src/english/clauses/verb-forms.js';
import { textOf, type Word, wordsOf } from '../../../src/english/clauses/word.js';

/** Verbs that take each other's place whatever follows them. */
const VERBS = [
  ['begin', 'start'],
  ['buy', 'purchase'],
  ['build', 'construct'],
  ['show', 'demonstrate'],
  ['halt', 'stop'],
  ['ban', 'prohibit'],
  ['permit', 'allow'],
  ['reduce', 'decrease'],
  ['cooperate', 'collaborate'],
  ['reveal', 'show'],
  ['assist', 'help'],
] as const;

/** Other words of it, the same way; both of a pair are written as they stand. */
const PLAIN = [
  ['big', 'large'],
  ['little', 'small'],
  ['many', 'numerous'],
  ['children', 'kids'],
  ['doctor', 'physician'],
  ['doctors', 'physicians'],
  ['illness', 'sickness'],
  ['company', 'firm'],
  ['companies', 'firms'],
  ['agreement', 'accord'],
  ['agreements', 'accords'],
  ['treaty', 'pact'],
  ['personnel', 'staff'],
  ['yearly', 'annual'],
  ['effectiveness', 'efficacy'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['methods', 'techniques'],
  ['method', 'technique'],
] as const;

const PARTICLES = /^(?:up|off|out|down|over|on|away|back)$/;

const otherOf = (
  pairs: readonly (readonly [string, string])[],
  word: string,
): string | undefined => {
  const pair = pairs.find(([one, other]) => one === word || other === word);
  return pair && (pair[0] === word ? pair[1] : pair[0]);
};

function otherVerb(lower: string): string | undefined {
  const verb = readVerb(lower);
  const other = verb && otherOf(VERBS, verb.base);
  if (verb === undefined || other === undefined) return undefined;
  const [form] = verb.forms;
  if (form === undefined || (verb.forms.includes('past') && pastOf(other) !== participleOf(other)))
    return undefined;
  return {
    base: other,
    third: thirdPersonOf(other),
    past: pastOf(other),
    participle: participleOf(other),
    gerund: gerundOf(other),
  }[form];
}

const put = (word: Word, other: string): string =>
  word.text.replace(/[\p{L}]+/u, (found) =>
    /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other,
  );

/** The statement with its first word that has another such; undefined where none has. */
export function inOtherWords(statement: string): string | undefined {
  const words = wordsOf(statement);
  for (const [at, word] of words.entries()) {
    if (at > 0 && word.capital) continue;
    const other = otherOf(PLAIN, word.lower) ?? otherVerb(word.lower);
    if (other === undefined) continue;
    // "an illness" would need another article, and "to show up" is another verb.
    if (/^an?$/.test(words[at - 1]?.lower ?? '') || PARTICLES.test(words[at + 1]?.lower ?? ''))
      continue;
    return textOf([
      ...words.slice(0, at),
      { ...word, text: put(word, other) },
      ...words.slice(at + 1),
    ]);
  }
  return undefined;
}
