import { readAuxiliary } from '../english/clauses/auxiliary.js';
import { readVerb } from '../english/clauses/verb-forms.js';
import { isAdverb } from '../english/clauses/word.js';
import type { RelationCertainty } from '../model/relation.js';
import type { Item } from './items.js';

/** A verb with what stands before it: "has never been trained", "agreed to train". */
export interface VerbGroup {
  /** First item of the group. */
  from: number;
  /** The verb itself. */
  at: number;
  base: string;
  passive: boolean;
  /** "officers trained by": a participle with neither auxiliary nor subject of its own. */
  reduced: boolean;
  certainty: RelationCertainty;
  /** "accused A of training B": the subject stands before "of". */
  accused: boolean;
}

/** Verbs before "to" or a gerund, by base form, and what they make of what follows. */
const CONTROL: ReadonlyMap<string, RelationCertainty> = new Map(
  (
    [
      [
        'planned',
        'plan intend agree expect propose seek want hope promise pledge vow offer prepare aim schedule set consider',
      ],
      ['stated', 'begin continue start help resume keep use'],
      ['denied', 'deny refuse decline fail'],
      ['alleged', 'say allege believe report claim suspect rumour rumor think appear seem'],
    ] as const
  ).flatMap(([certainty, verbs]) => verbs.split(' ').map((verb) => [verb, certainty] as const)),
);

const lowerAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';
const isWord = (items: readonly Item[], at: number): boolean => items[at]?.kind === 'word';

const auxiliaryAt = (items: readonly Item[], at: number) => {
  const item = items[at];
  return item?.kind === 'word'
    ? readAuxiliary({ text: item.text, lower: item.lower, pause: false, capital: false })
    : undefined;
};

const INNER =
  /^(?:not|never|been|be|being|have|to|got|getting|going|about|also|both|jointly|once)$/;

const controlAt = (items: readonly Item[], at: number): RelationCertainty | undefined => {
  const verb = isWord(items, at) ? readVerb(lowerAt(items, at)) : undefined;
  return verb && CONTROL.get(verb.base);
};

/** Where the words that belong to the verb begin. */
function startOfGroup(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0) {
    const before = from - 1;
    const lower = lowerAt(items, before);
    const isInner =
      isWord(items, before) &&
      (INNER.test(lower) || isAdverb(lower) || auxiliaryAt(items, before) !== undefined);
    const opens = from < at || readVerb(lowerAt(items, at))?.forms.includes('gerund') === true;
    const isControl =
      opens &&
      controlAt(items, before) !== undefined &&
      (lowerAt(items, from) === 'to' || from === at);
    if (!isInner && !isControl) break;
    from = before;
  }
  return from;
}

const BE = /^(?:am|is|are|was|were|be|been|being|got|getting|isn't|aren't|wasn't|weren't)$/;

/** Whether a form of "be" stands before an item, adverbs and "not" passed over. */
function followsBe(items: readonly Item[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    const lower = lowerAt(items, back);
    if (BE.test(lower) || auxiliaryAt(items, back)?.kind === 'be') return true;
    if (!isAdverb(lower) && !/^(?:not|never|also|both|jointly|once)$/.test(lower)) return false;
  }
  return false;
}

/** What the words before a verb make of it; undefined where they leave it open: "may train". */
function certaintyOfGroup(
  items: readonly Item[],
  from: number,
  at: number,
): RelationCertainty | undefined {
  const words = items.slice(from, at);
  const all = words.map(({ lower }) => lower);
  const negated =
    words.some((_, index) => auxiliaryAt(items, from + index)?.negated === true) ||
    all.some((lower) => /^(?:not|never|hardly|n't)$/.test(lower));
  const controls = words.flatMap((_, index) => {
    const control = controlAt(items, from + index);
    return control === undefined || auxiliaryAt(items, from + index) !== undefined
      ? []
      : [{ control, lower: lowerAt(items, from + index) }];
  });
  const modal = words
    .map((_, index) => auxiliaryAt(items, from + index))
    .find((auxiliary) => auxiliary?.kind === 'modal')?.form;
  const perfect = all.includes('have');
  const hedged = all.some((lower) =>
    /^(?:allegedly|reportedly|apparently|supposedly|possibly|probably|purportedly|perhaps)$/.test(
      lower,
    ),
  );
  const control = controls[0]?.control;
  if (negated) return control === 'denied' || control === 'alleged' ? undefined : 'denied';
  if (control === 'denied') return 'denied';
  if (modal !== undefined && !/^(?:will|shall)$/.test(modal))
    return perfect && /^(?:may|might|could)$/.test(modal) ? 'alleged' : undefined;
  if (hedged || control === 'alleged') return 'alleged';
  if (control === 'planned' || modal !== undefined) return 'planned';
  const going = all.includes('going') || all.includes('about');
  if (all.includes('to') && control === undefined) {
    const beTo = all.some((lower, index) => BE.test(lower) && all[index + 1] === 'to');
    return going || beTo ? 'planned' : undefined;
  }
  return 'stated';
}

/**
 * Reads the verb at an item with what belongs to it.
 *
 * @returns `undefined` where the word is no verb there, or what it says is left open.
 */
export function verbGroupAt(items: readonly Item[], at: number): VerbGroup | undefined {
  if (!isWord(items, at)) return undefined;
  const verb = readVerb(lowerAt(items, at));
  if (verb === undefined) return undefined;
  const { base, forms } = verb;
  const from = startOfGroup(items, at);
  const certainty = certaintyOfGroup(items, from, at);
  if (certainty === undefined) return undefined;
  const group = { from, at, base, certainty, passive: false, reduced: false, accused: false };
  const be = followsBe(items, at, from);
  if (forms.includes('gerund')) {
    const accused = lowerAt(items, from - 1) === 'of' && from === at;
    if (accused) return { ...group, certainty: 'alleged', accused };
    const controlled = from < at && controlAt(items, at - 1) !== undefined;
    return be || controlled ? group : undefined;
  }
  if (forms.includes('participle') && be) return { ...group, passive: true };
  const bare =
    from === at ||
    items
      .slice(from, at)
      .every(({ lower }) => isAdverb(lower) || /^(?:also|both|jointly|once)$/.test(lower));
  if (forms.includes('participle') && bare && bySoon(items, at))
    return { ...group, passive: true, reduced: true };
  if (bare && forms.includes('base') && !forms.includes('past') && !forms.includes('third'))
    return pluralBefore(items, from) ? group : undefined;
  return group;
}

/** "trained last year in Haifa by": the doer follows before anything else. */
function bySoon(items: readonly Item[], at: number): boolean {
  for (let on = at + 1; on < Math.min(items.length, at + 8); on += 1) {
    const item = items[on];
    if (item?.lower === 'by') return true;
    if (
      item?.kind === 'mark' ||
      (item?.kind === 'name' && lowerAt(items, on - 1) !== 'in' && lowerAt(items, on - 1) !== 'at')
    )
      return false;
  }
  return false;
}

/** A base form is the verb of several only: "ICE officers train", "Elbit and Cellebrite supply". */
function pluralBefore(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before === undefined) return false;
  if (before.kind === 'name')
    return items.slice(0, from).some(({ lower }) => /^(?:and|both)$/.test(lower));
  return before.kind === 'word' && /(?:[^s]s|police|people|staff|personnel)$/.test(before.lower);
}
