import { ENGLISH } from '../settings.js';
import { type Auxiliary, readAuxiliary } from './auxiliary.js';
import { isNounToo, readVerb, type VerbForm } from './verb-forms.js';
import {
  ARTICLES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  hasForm,
  isAdjective,
  isAdverb,
  isDegree,
  isPlainAdjective,
  NO_WORD,
  PREPOSITIONS,
  PRONOUNS,
  SOLE_SUBJECTS,
  type Word,
} from './word.js';

/** A place where the predicate may start, with how well the words around it bear that out. */
interface Candidate {
  at: number;
  score: number;
}

export const startsPhrase = (word: Word | undefined): boolean =>
  word === undefined ||
  DETERMINERS.has(word.lower) ||
  PREPOSITIONS.has(word.lower) ||
  PRONOUNS.has(word.lower);

/** Whether a noun phrase can't end at this word: "the", "of", "and", "new". */
export const leavesPhraseOpen = (word: Word): boolean =>
  !word.pause &&
  ((DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower)) ||
    ARTICLES.has(word.lower) ||
    PREPOSITIONS.has(word.lower) ||
    CONJUNCTIONS.has(word.lower) ||
    /(?:'s|s')$/.test(word.lower) ||
    CLAUSE_OPENERS.has(word.lower));

const skipAdverbs = (words: readonly Word[], from: number): number => {
  let at = from;
  while (at < words.length - 1 && isAdverb(words[at]?.lower ?? '')) at += 1;
  return at;
};

/** Whether the word is the verb of a relative clause: "people who live near airports". */
const inRelativeClause = (words: readonly Word[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = words[back];
    if (word === undefined || word.pause) return false;
    if (/^(?:who|which|that|whom|to)$/.test(word.lower) && back > 0) return true;
    if (!isAdverb(word.lower) && !PRONOUNS.has(word.lower) && readVerb(word.lower) === undefined)
      return false;
  }
  return false;
};

const isName = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.capital === true && /^\p{Lu}/u.test(word.text.replace(/^\P{L}+/u, ''));
};

/** Verbs that need no object: at the end or before a phrase they are verbs, not nouns. */
const CHANGES = new Set(
  'fall rise increase decrease decline drop change end start collapse work matter exist surge'.split(
    ' ',
  ),
);

/** Nouns of bodies that are verbs only right before a phrase: "police the border". */
const BODIES =
  /^(?:board|center|centre|court|guard|network|panel|patrol|police|school|service|staff|team|union)$/;
/** Those that are verbs before any object too: "fund cameras". */
const DOING_BODIES = /^(?:force|fund|group|house|press|project|state|trust|watch)$/;

/** "does the hospital trust share": the body's name goes on, or what it does follows. */
const isBody = (words: readonly Word[], at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || after === undefined) return false;
  if (BODIES.test(word.lower)) return !after.capital && !startsPhrase(after);
  return DOING_BODIES.test(word.lower) && !before.capital && hasForm(after, 'base');
};

/** Whether the word is followed by a clause of its own: "find that the police …", not "the report that leaked". */
const opensClause = (words: readonly Word[], at: number): boolean => {
  const first = words[at + 2];
  return words[at + 1]?.lower === 'that' && first !== undefined && !readVerb(first.lower);
};

/** How well a base form at `at` serves as the verb of "do" or a modal. */
function baseVerbScore(words: readonly Word[], at: number, form: string): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return -1;
  const after = words[at + 1];
  if (/^(?:be|have)$/.test(word.lower) && !leavesPhraseOpen(before) && !inRelativeClause(words, at))
    return 10;
  if (!hasForm(word, 'base') || isName(words, at) || inRelativeClause(words, at)) return -1;
  if (isBody(words, at)) return -1;
  let score = isNounToo(word.lower) ? 4 : 10;
  if (leavesPhraseOpen(before)) score -= 8;
  if (isAdverb(before.lower)) score += 2;
  if (SOLE_SUBJECTS.has(before.lower)) score += 4;
  if (isNounToo(word.lower)) {
    if (before.capital || PRONOUNS.has(before.lower)) score += 2;
    if (CHANGES.has(word.lower) && (after === undefined || startsPhrase(after))) score += 3;
    if (after?.lower === 'of') score -= 4;
    if (opensClause(words, at)) score += 6;
    if (startsPhrase(after) && after?.lower !== 'of') score += 2;
    if (after !== undefined && hasForm(after, 'base') && !isNounToo(after.lower)) score -= 4;
    if (isAdjective(before.lower) && !before.capital) score -= 3;
    if (form === 'do' && /[^s]s$/.test(before.lower)) score += 3;
    if (form === 'does' && /[^s]s$/.test(before.lower)) score -= 2;
  }
  return score;
}

/** How well a participle at `at` serves as the verb of "have". */
function participleScore(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return -1;
  if (word.lower === 'been') return 12;
  if (!hasForm(word, 'participle') || isName(words, at) || inRelativeClause(words, at)) return -1;
  let score = 6;
  if (leavesPhraseOpen(before)) score -= 8;
  if (isAdverb(before.lower) || SOLE_SUBJECTS.has(before.lower)) score += 2;
  if (
    /^(?:gone|become|risen|fallen|come|grown|led|declined|increased|decreased|failed|begun|doubled)$/.test(
      word.lower,
    )
  )
    score += 3;
  if (words[at + 1]?.lower === 'by') score -= 3;
  return score;
}

const ends = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    next === undefined ||
    words[at]?.pause === true ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    CLAUSE_OPENERS.has(next.lower) ||
    isAdverb(next.lower)
  );
};

const ENDING_GERUNDS = new Set(
  'falling rising increasing decreasing shrinking growing declining dying disappearing collapsing melting working'.split(
    ' ',
  ),
);

/** How well a participle or gerund serves as what a form of "be" is followed by. */
function verbalScore(words: readonly Word[], at: number, word: Word): number {
  const forms: readonly VerbForm[] = readVerb(word.lower)?.forms ?? [];
  const next = words[at + 1];
  if (word.lower === 'being' || word.lower === 'going') return 12;
  if (isName(words, at) || inRelativeClause(words, at)) return -1;
  if (forms.includes('participle')) return word.lower.endsWith('ed') || forms.length < 3 ? 7 : 4;
  if (!forms.includes('gerund')) return -1;
  if (next === undefined && at > 2 && ENDING_GERUNDS.has(word.lower)) return 10;
  const modifies =
    next !== undefined && (hasForm(next, 'participle') || isPlainAdjective(next.lower));
  return modifies || (ends(words, at) && next !== undefined && /^(?:of|and)$/.test(next.lower))
    ? 2
    : 6;
}

/** Nouns that say what something is or is worth, and not what something is done to. */
const RATINGS =
  /^(?:answer|cause|crime|danger|duty|failure|form|goal|hoax|job|key|lie|mistake|myth|part|point|priority|problem|reason|responsibility|result|risk|rule|scam|sign|solution|success|task|threat|violation|waste|way)$/;

/**
 * Whether a gerund before an article is what somebody does to something, "the army training the
 * crews", and no noun: "is military training a waste".
 */
const isDoing = (words: readonly Word[], at: number): boolean => {
  const [gerund, before] = [words[at], words[at - 1]];
  if (gerund === undefined || !hasForm(gerund, 'gerund')) return false;
  if (before === undefined) return true;
  if (leavesPhraseOpen(before)) return false;
  if (words.slice(at + 2, at + 4).some(({ lower }) => RATINGS.test(lower))) return false;
  const named = before.capital || /[^s]s$/.test(before.lower);
  return named || words[at + 1]?.lower === 'the' || DETERMINERS.has(words[0]?.lower ?? '');
};

/** How well the words from `at` serve as what a form of "be" says of its subject. */
function complementScore(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return -1;
  const open = leavesPhraseOpen(before);
  if (open && word.lower !== 'being') return -1;
  if (inRelativeClause(words, at)) return -1;
  if (SOLE_SUBJECTS.has(before.lower) && at === 1) return 20;
  if (ARTICLES.has(word.lower)) return isDoing(words, at - 1) ? 3 : 9;
  const verbal = verbalScore(words, at, word);
  if (verbal > 0) return isAdjective(before.lower) && !before.capital && verbal < 7 ? 2 : verbal;
  if (isAdjective(word.lower) && !isName(words, at) && !isAdjective(before.lower)) {
    const complement = at > 1 && (hasForm(before, 'participle') || hasForm(before, 'gerund'));
    if (complement) return 5;
    if (words[at + 1] === undefined && isPlainAdjective(word.lower)) return 10;
    if (words[at + 1]?.lower === 'than') return 10;
    if (ends(words, at)) return isPlainAdjective(word.lower) ? 8 : 7;
    return 2;
  }
  if (isDegree(word.lower) && !PREPOSITIONS.has(word.lower)) return 6;
  if (word.lower === 'not' || (word.lower === 'as' && isAdjective(words[at + 1]?.lower ?? '')))
    return 9;
  if (PREPOSITIONS.has(word.lower) && word.lower !== 'of') return 3;
  if (/^(?:among|one|part|evidence|proof|there|here|home|responsible|to|because)$/.test(word.lower))
    return 4;
  return -1;
}

const best = (candidates: readonly Candidate[]): number | undefined => {
  let found: Candidate | undefined;
  for (const candidate of candidates)
    if (candidate.score > 0 && (found === undefined || candidate.score > found.score))
      found = candidate;
  return found?.at;
};

/** Where no rule finds the predicate: the word before the first phrase after the subject's. */
function fallback(words: readonly Word[], kind: Auxiliary['kind']): number {
  if (kind === 'be') {
    let last = words.length - 1;
    while (last > 1 && leavesPhraseOpen(words[last - 1] ?? NO_WORD)) last -= 1;
    return Math.max(1, last);
  }
  for (let at = 2; at < words.length; at += 1)
    if (
      startsPhrase(words[at]) &&
      words[at]?.lower !== 'of' &&
      !leavesPhraseOpen(words[at - 2] ?? words[at - 1] ?? NO_WORD)
    )
      return at - 1;
  return Math.max(1, words.length - 1);
}

/**
 * Finds where the predicate starts in the words after an inverted auxiliary: 2 in "ICE agents |
 * receive training". Adverbs before the verb belong to the predicate. The best-scored place
 * wins and on a tie the first.
 *
 * @returns An index from 1 to `words.length`; the latter where there is only a subject.
 */
export function predicateStart(words: readonly Word[], auxiliary: Auxiliary): number {
  if (words.length <= 1) return words.length;
  if (words[0]?.lower === 'there') return 1;
  const candidates: Candidate[] = [];
  for (let at = 1; at < Math.min(words.length, ENGLISH.predicateReach); at += 1) {
    const verbAt = skipAdverbs(words, at);
    const score = Math.max(scoreAt(words, at, auxiliary), scoreAt(words, verbAt, auxiliary));
    // Earlier places win unless a later one is clearly better.
    if (score > 0)
      candidates.push({ at, score: score - candidates.length * ENGLISH.laterPredicate });
  }
  return best(candidates) ?? fallback(words, auxiliary.kind);
}

function scoreAt(words: readonly Word[], at: number, auxiliary: Auxiliary): number {
  // What follows an auxiliary of its own belongs to a clause within the subject or behind it.
  if (readAuxiliary(words[at - 1])) return -1;
  if (auxiliary.kind === 'have') return participleScore(words, at);
  if (auxiliary.kind === 'be') return complementScore(words, at);
  return baseVerbScore(words, at, auxiliary.form);
}
