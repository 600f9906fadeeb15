import { readAuxiliary } from '../english/clauses/auxiliary.js';
import { isNounToo, readVerb } from '../english/clauses/verb-forms.js';
import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  isAdjective,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from '../english/clauses/word.js';
import type { End } from './find-ends.js';
import type { Item } from './items.js';
import { PEOPLE } from './name-words.js';
import { RELATING } from './settings.js';

/** A named end as a phrase has it: "40 deputies of the county" stands for the county. */
export interface NamedEnd {
  end: End;
  /** The people who stand for it: "agents"; empty where it stands for itself. */
  people: string;
}

/** A noun phrase, or a list of them. */
export interface Phrase {
  from: number;
  /** Index of the item behind it. */
  to: number;
  ends: readonly NamedEnd[];
  /** Head noun of the last member, lower case; empty where that is a name. */
  head: string;
  /** Its words, for what the head does not tell: "$3 million". */
  words: string;
  /** "no officers", "neither agency". */
  negative: boolean;
}

/** Prepositions by which people are of a body. */
const OF_PEOPLE = /^(?:of|from|at|with|in)$/;
const NEGATIVE = /^(?:no|neither|none|nobody)$/;
const NOT_IN_PHRASE = /^(?:not|never|to|there|n't|worth|whose)$/;
/** What starts another phrase behind a name: "paid Elbit $3 million", "gave Elbit a contract". */
const NEW_PHRASE =
  /^(?:[\d$€£].*|an?|the|this|that|its|their|his|her|all|some|several|more|another|every|each|any|no|both|once|twice|training|data|information|today|yesterday|tomorrow|last|next)$/;
/** Adjectives and participles that stand before a noun and are no verb there. */
const BEFORE_NOUN =
  /^(?:armed|united|unnamed|sworn|elected|selected|certified|trained|leaked|written|signed|based|related|detailed|advanced|used|unmanned|automated)$/;

/** Whether a word may stand within a noun phrase. */
function isInner(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || CLAUSE_OPENERS.has(lower)) return false;
  if (NOT_IN_PHRASE.test(lower) || readAuxiliary(wordOf(item)) !== undefined) return false;
  if (PRONOUNS.has(lower) && !/^(?:this|that|these|those|one)$/.test(lower)) return false;
  return true;
}

const wordOf = ({ text, lower }: Item) => ({ text, lower, pause: false, capital: false });

/** Whether a word can only be the verb after a subject: "trained", "sues", and not "contracts". */
function isVerbAfterNoun(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item === undefined || item.possessive || at === from) return false;
  const verb = readVerb(item.lower);
  if (verb === undefined) return false;
  const [previous, next] = [items[at - 1], items[at + 1]];
  if (BEFORE_NOUN.test(item.lower) && previous?.kind === 'word' && !PEOPLE.has(previous.lower))
    return false;
  if (verb.forms.includes('past') || verb.forms.includes('participle')) {
    // "two hired trainers": a participle between a determiner and a noun is an adjective.
    const before = items[at - 1];
    const opens =
      before?.kind === 'word' &&
      /^(?:an?|the|its|their|his|her|newly|\d+|some|many|several)$/.test(before.lower);
    return !(opens && next?.kind !== 'mark');
  }
  if (verb.forms.includes('gerund')) return false;
  if (verb.forms.includes('third')) {
    const afterName = items[at - 1]?.kind === 'name' && !isNounToo(verb.base);
    return afterName || next?.kind === 'name' || startsObject(next);
  }
  return false;
}

const startsObject = (item: Item | undefined): boolean =>
  item !== undefined &&
  /^(?:the|an?|its|their|his|her|no|that|to|with|from|into|all|each|\d+)$/.test(item.lower);

/** "Social Security and SSI benefits": two names before a noun are neither of them the thing meant. */
function isHalfOfModifier(items: readonly Item[], at: number): boolean {
  const [, and, other, noun] = items.slice(at, at + 4);
  return (
    and?.lower === 'and' &&
    other !== undefined &&
    /^\p{Lu}/u.test(other.text) &&
    !other.possessive &&
    noun?.kind === 'word' &&
    isInner(items, at + 3) &&
    !isVerbAfterNoun(items, at + 3, at) &&
    !PEOPLE.has(noun.lower) &&
    !isAdverb(noun.lower) &&
    !NEW_PHRASE.test(noun.lower)
  );
}

interface Member {
  to: number;
  ends: readonly NamedEnd[];
  head: string;
  negative: boolean;
}

/** One member of a list: "40 newly hired deputies of the Calder County Sheriff's Office". */
function memberAt(items: readonly Item[], from: number): Member | undefined {
  let at = from;
  let negative = false;
  while (at < items.length && at - from <= RELATING.modifiers) {
    const item = items[at];
    if (item?.kind === 'name' && item.end !== undefined) {
      const after = items[at + 1];
      if (item.possessive || isHalfOfModifier(items, at)) {
        at += 1;
        continue;
      }
      if (
        after?.kind === 'word' &&
        isInner(items, at + 1) &&
        !isVerbAfterNoun(items, at + 1, from) &&
        !isAdverb(after.lower) &&
        !NEW_PHRASE.test(after.lower)
      ) {
        if (!PEOPLE.has(after.lower)) {
          at += 1;
          continue;
        }
        const people = { end: item.end, people: after.text };
        return { to: at + 2, ends: [people], head: after.lower, negative };
      }
      return { to: at + 1, ends: [{ end: item.end, people: '' }], head: '', negative };
    }
    if (!isInner(items, at) || isVerbAfterNoun(items, at, from)) break;
    negative ||= NEGATIVE.test(item?.lower ?? '');
    at += 1;
  }
  if (at === from) return undefined;
  const head = items[at - 1];
  if (
    head?.kind !== 'word' ||
    (isAdjective(head.lower) && !PEOPLE.has(head.lower)) ||
    head.possessive
  )
    return undefined;
  const of = items[at];
  if (of?.kind === 'word' && OF_PEOPLE.test(of.lower) && PEOPLE.has(head.lower)) {
    const body = phraseAt(items, at + 1);
    if (body !== undefined && body.ends.length > 0)
      return {
        to: body.to,
        ends: body.ends.map(({ end, people }) => ({
          end,
          people: people === '' ? head.text : people,
        })),
        head: head.lower,
        negative,
      };
  }
  return { to: at, ends: [], head: head.lower, negative };
}

/** Whether a word is a finite verb with its object: "supplied the port". */
function startsVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const forms = readVerb(item.lower)?.forms;
  if (forms === undefined || !(forms.includes('past') || forms.includes('third'))) return false;
  return items[at + 1]?.kind === 'name' || startsObject(items[at + 1]);
}

/** "China, and the party says": what has a verb of its own starts a clause. */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const forms = readVerb(item.lower)?.forms ?? [];
  const isPassive = items[at + 1]?.lower === 'by';
  return (
    readAuxiliary(wordOf(item)) !== undefined ||
    (!isPassive && (forms.includes('past') || forms.includes('third')))
  );
}

const isAnd = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:and|or|&|\/)$/.test(item.lower);

/**
 * The noun phrase or list of them that starts at an item. "A, B and C" is one; a comma that no
 * "and" follows ends it.
 */
export function phraseAt(items: readonly Item[], from: number): Phrase | undefined {
  const first = memberAt(items, from);
  if (first === undefined) return undefined;
  const { head, negative } = first;
  let members: Member[] = [first];
  let kept: Member[] = [first];
  for (;;) {
    const last = members.at(-1) ?? first;
    let at = last.to;
    const comma = items[at]?.text === ',';
    if (comma) at += 1;
    const and = isAnd(items[at]);
    if (and) at += 1;
    else if (
      items[at]?.lower === 'as' &&
      items[at + 1]?.lower === 'well' &&
      items[at + 2]?.lower === 'as'
    )
      at += 3;
    else if (!comma) break;
    // "sued A and supplied B": what is joined is a verb, and no further member.
    if (startsVerb(items, at) && readVerb(last.head)?.forms.includes('participle') !== true) break;
    const next = memberAt(items, at);
    if (next === undefined || (and && isFiniteVerb(items, next.to))) break;
    members = [...members, next];
    if (!comma || and) kept = members;
  }
  const end = kept.at(-1) ?? first;
  return {
    from,
    to: end.to,
    words: items
      .slice(from, end.to)
      .map(({ lower }) => lower)
      .join(' '),
    ends: kept.flatMap(({ ends }) => ends),
    head: kept.length > 1 && end.head !== '' ? end.head : head,
    negative,
  };
}
