import { readAuxiliary } from '../english/clauses/auxiliary.js';
import { readVerb } from '../english/clauses/verb-forms.js';
import { CLAUSE_OPENERS, isAdverb, PREPOSITIONS } from '../english/clauses/word.js';
import type { Item } from './items.js';
import { type Phrase, phraseAt } from './phrase.js';
import { RELATING } from './settings.js';
import type { VerbGroup } from './verb-group.js';

/** Verbs after which a clause starts without "that": "said ICE trained". */
const SAYING =
  /^(?:sa(?:y|ys|id)|claim(?:s|ed)?|allege[sd]?|argue[sd]?|report(?:s|ed)?|den(?:y|ies|ied)|show(?:s|ed)?|confirm(?:s|ed)?|announce[sd]?|believe[sd]?|know[sn]?|note[sd]?|add(?:s|ed)|wr(?:ites|ote)|told)$/;
const CONNECTIVE =
  /^(?:and|but|while|whereas|though|although|because|since|as|when|where|that|after|before|yet|so|or|then|which|whom|who)$/;

const lowerAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';

/** "In 2012 the union": a time at the start that no comma closes. */
function afterDate(items: readonly Item[], at: number): number {
  if (!/^(?:in|on|since|by|from)$/.test(lowerAt(items, at))) return at;
  const near = items
    .slice(at + 1, at + 4)
    .findIndex(({ lower }) => /^(?:1[6-9]|20)\d\d$/.test(lower));
  return near < 0 ? at : at + near + 2;
}

/** Places before a verb where its clause may start, from the left. */
function clauseStarts(items: readonly Item[], verb: number): number[] {
  const starts = [0];
  let hasVerb = false;
  for (let at = 0; at < verb; at += 1) {
    const item = items[at];
    const joins = /^(?:and|or)$/.test(item?.lower ?? '');
    const opens =
      item?.kind === 'mark' || CONNECTIVE.test(item?.lower ?? '') || SAYING.test(item?.lower ?? '');
    hasVerb ||= isFiniteVerb(items, at);
    // Without a verb before it, "and" joins names and no clauses.
    if (!opens || (joins && !hasVerb)) continue;
    starts.push(at + 1);
    if (!joins && item?.text !== ',') hasVerb = false;
  }
  return starts.map((start) => {
    let at = afterDate(items, start);
    while (
      items[at]?.kind === 'word' &&
      (isAdverb(lowerAt(items, at)) ||
        /^(?:both|however|today|yesterday)$/.test(lowerAt(items, at)))
    )
      at += 1;
    return at;
  });
}

/** Passes over an aside: ", a contractor based in Haifa,". Its place stays where there is none. */
function afterAside(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',' && items[at]?.text !== '—' && items[at]?.text !== '–') return at;
  for (let on = at + 2; on < Math.min(items.length, at + RELATING.asideWords); on += 1)
    if (items[on]?.text === items[at]?.text) return on + 1;
  return at;
}

/** "The sheriff of Marlin": what follows a phrase and is still part of the subject. */
function afterTail(items: readonly Item[], phrase: Phrase): number {
  let at = phrase.to;
  while (/^(?:of|in|from|at|near|for)$/.test(lowerAt(items, at))) {
    const next = phraseAt(items, at + 1);
    if (next === undefined) break;
    at = next.to;
  }
  return at;
}

const isAside = (items: readonly Item[], from: number): boolean =>
  (items[from]?.kind !== 'name' && !CLAUSE_OPENERS.has(lowerAt(items, from))) ||
  /^(?:which|who)$/.test(lowerAt(items, from));

/** The phrase that ends right before a place: what a relative clause or a participle is of. */
function antecedent(items: readonly Item[], end: number): Phrase | undefined {
  const behind = items[end - 1]?.text === ',' ? end - 1 : end;
  for (let from = Math.max(0, behind - 12); from < behind; from += 1) {
    const before = items[from - 1];
    const opens =
      before === undefined ||
      before.kind === 'mark' ||
      /^(?:with|by|to|against|between|and|but|that|for)$/.test(before.lower) ||
      CONNECTIVE.test(before.lower) ||
      readAuxiliary({ text: '', lower: before.lower, pause: false, capital: false }) !==
        undefined ||
      (before.kind === 'word' && readVerb(before.lower) !== undefined);
    if (!opens || (before?.kind === 'name' && !before.possessive)) continue;
    const phrase = phraseAt(items, from);
    if (phrase?.to === behind) return phrase;
  }
  return undefined;
}

const isFiniteVerb = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const verb = readVerb(item.lower);
  const auxiliary = readAuxiliary({
    text: item.text,
    lower: item.lower,
    pause: false,
    capital: false,
  });
  return (
    auxiliary !== undefined ||
    verb?.forms.some((form) => form === 'past' || form === 'third') === true
  );
};

/** The subject that a second verb shares: "Elbit sued the county and supplied ICE". */
function sharedSubject(items: readonly Item[], from: number): Phrase | undefined {
  const joined = lowerAt(items, from - 1);
  if (!/^(?:and|but|then)$/.test(joined)) return undefined;
  for (const start of clauseStarts(items, from - 1).toReversed()) {
    const phrase = phraseAt(items, start);
    if (phrase === undefined || phrase.to >= from - 1) continue;
    let verb = afterTail(items, phrase);
    while (isAdverb(lowerAt(items, verb))) verb += 1;
    if (!isFiniteVerb(items, verb)) continue;
    const between = items.slice(verb, from - 1);
    const isBroken = between.some(
      ({ kind, lower, text }) => (kind === 'mark' && text !== ',') || CLAUSE_OPENERS.has(lower),
    );
    return isBroken ? undefined : phrase;
  }
  return undefined;
}

/**
 * Finds the subject of a verb: the phrase that stands before it from a clause's start on, an aside
 * between commas left out; that which a relative clause is of; or that of the verb joined to it.
 */
export function subjectOf(all: readonly Item[], group: VerbGroup): Phrase | undefined {
  const { from, reduced, accused } = group;
  // The verb is known: no noun phrase before it may take it for one of its nouns, "ICE shares".
  const items = all.slice(0, from);
  if (reduced) return antecedent(items, from);
  if (accused) return accusedPhrase(items, from);
  if (/^(?:who|which|that)$/.test(lowerAt(items, from - 1))) return antecedent(items, from - 1);
  for (const start of clauseStarts(items, from)) {
    if (start >= from || PREPOSITIONS.has(lowerAt(items, start))) continue;
    const phrase = phraseAt(items, start);
    if (phrase === undefined || phrase.to > from) continue;
    const tail = afterTail(items, phrase);
    if (tail === from) return phrase;
    if (afterAside(items, tail) === from && isAside(items, tail + 1)) return phrase;
  }
  return sharedSubject(items, from);
}

function accusedPhrase(items: readonly Item[], from: number): Phrase | undefined {
  for (let at = from - 2; at >= Math.max(1, from - 12); at -= 1) {
    if (!/^accus(?:e|es|ed|ing)$/.test(lowerAt(items, at - 1))) continue;
    const phrase = phraseAt(items, at);
    return phrase?.to === from - 1 ? phrase : undefined;
  }
  return undefined;
}
