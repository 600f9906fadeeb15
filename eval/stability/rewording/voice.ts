import type { Clause } from '../../../src/english/clauses/clause.js';
import {
  gerundOf,
  participleOf,
  pastOf,
  readVerb,
  thirdPersonOf,
} from '../../../src/english/clauses/verb-forms.js';
import {
  PREPOSITIONS,
  PRONOUNS,
  textOf,
  type Word,
  wordsOf,
} from '../../../src/english/clauses/word.js';
import { lowerFirst } from '../../../src/english/lower-first.js';
import { isPlural, phraseLength } from './phrase.js';

/** Verbs whose object is done to: "A trains B" is "B is trained by A" and nothing else. */
const TRANSITIVE = new Set(
  `train teach fund finance pay hire employ equip supply own build design found write direct produce buy acquire kill
  arrest detain deport ban approve reject sign publish cause create develop invent discover defeat invade attack support
  oppose sponsor investigate replace reduce increase decrease damage affect prevent protect influence inhibit regulate
  control activate drive induce promote enhance suppress block mediate trigger accelerate impair improve alter modulate
  destroy kill harm threaten offset cancel criticise criticize praise advise audit supervise elect appoint nominate sue
  host organise organize operate manage lead win release record perform compose direct paint portray conquer`.split(
    /\s+/,
  ),
);

/** A verb phrase: what stands before its verb, and how the other voice says both. */
interface VerbGroup {
  /** Words from the predicate's start to the verb, the verb included. */
  length: number;
  base: string;
  active: (plural: boolean) => string;
  passive: (plural: boolean) => string;
}

const be = (form: string, plural: boolean): string =>
  /^w/.test(form) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
const have = (form: string, plural: boolean): string =>
  form === 'had' ? 'had' : plural ? 'have' : 'has';

const groupOf = (length: number, word: Word | undefined, want: string) => {
  const verb = word && readVerb(word.lower);
  const fits = verb?.forms.some((form) => form === want) === true && TRANSITIVE.has(verb.base);
  return fits && verb ? { length, base: verb.base } : undefined;
};

/** The verb of an active clause. */
function activeGroup(
  { auxiliary: { form, kind } }: Clause,
  words: readonly Word[],
): VerbGroup | undefined {
  const want = { do: 'base', modal: 'base', have: 'participle', be: 'gerund' }[kind];
  const found = groupOf(1, words[0], want);
  if (found === undefined) return undefined;
  const participle = participleOf(found.base);
  const passives: Record<Clause['auxiliary']['kind'], (plural: boolean) => string> = {
    do: (plural) => `${be(form === 'did' ? 'was' : 'is', plural)} ${participle}`,
    modal: () => `${form} be ${participle}`,
    have: (plural) => `${have(form, plural)} been ${participle}`,
    be: (plural) => `${be(form, plural)} being ${participle}`,
  };
  return { ...found, active: () => '', passive: passives[kind] };
}

/** The verb of a passive clause. */
function passiveGroup(
  { auxiliary: { form, kind } }: Clause,
  words: readonly Word[],
): VerbGroup | undefined {
  const opening = words[0]?.lower;
  const marks = { modal: 'be', have: 'been', be: 'being', do: '' }[kind];
  const marked = opening === marks;
  if (kind === 'do' || (kind !== 'be' && !marked)) return undefined;
  const at = marked ? 1 : 0;
  const found = groupOf(at + 1, words[at], 'participle');
  if (found === undefined) return undefined;
  const { base } = found;
  const finite = (plural: boolean) =>
    /^w/.test(form) ? pastOf(base) : plural ? base : thirdPersonOf(base);
  const actives: Record<Clause['auxiliary']['kind'], (plural: boolean) => string> = {
    do: finite,
    modal: () => `${form} ${base}`,
    have: (plural) => `${have(form, plural)} ${participleOf(base)}`,
    be: marked ? (plural) => `${be(form, plural)} ${gerundOf(base)}` : finite,
  };
  return { ...found, passive: () => '', active: actives[kind] };
}

const isWhole = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  !words.some(({ lower }) => PRONOUNS.has(lower)) &&
  !PREPOSITIONS.has(words[0]?.lower ?? '');

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
const withoutPause = (words: readonly Word[]): string => textOf(words).replace(/[,;:]$/, '');

/**
 * "A trained B in May" for "B was trained by A in May" and the other way round, without a final
 * period; undefined for a clause whose verb takes no object, or whose parts aren't plain.
 */
export function inOtherVoice(clause: Clause): string | undefined {
  const { lead, subject, predicate, negated } = clause;
  const words = wordsOf(predicate);
  const subjects = wordsOf(subject);
  if (negated || !isWhole(subjects) || phraseLength(subjects, 0) < subjects.length)
    return undefined;
  const passive = passiveGroup(clause, words);
  if (passive !== undefined && words[passive.length]?.lower === 'by') {
    const from = passive.length + 1;
    const agent = words.slice(from, from + phraseLength(words, from));
    const rest = textOf(words.slice(from + agent.length));
    return isWhole(agent)
      ? joined(
          lead,
          withoutPause(agent),
          passive.active(isPlural(agent)),
          lowerFirst(subject),
          rest,
        )
      : undefined;
  }
  const active = activeGroup(clause, words);
  if (active === undefined) return undefined;
  const object = words.slice(active.length, active.length + phraseLength(words, active.length));
  const rest = textOf(words.slice(active.length + object.length));
  return isWhole(object) && !/^(?:to|that|per|than|as)\b/.test(rest)
    ? joined(
        lead,
        withoutPause(object),
        active.passive(isPlural(object)),
        'by',
        lowerFirst(subject),
        rest,
      )
    : undefined;
}
