import type { Document } from '../model/document.js';
import { containment, shinglesOf } from '../text/shingles.js';
import { GATHERING } from './settings.js';

/** What is told of something found to see whether it is a copy. */
interface Found {
  /** What `comparableWords` made of its text. */
  words: ReadonlySet<string>;
  /** Undefined for one that isn't known. */
  document: Document | undefined;
}

/** A text as it is compared with others. */
export const comparableWords = (text: string): ReadonlySet<string> =>
  shinglesOf(text, GATHERING.copyShingle);

/** Which of two documents had a text first: dated before undated, ties by id. */
const orderOf = (document: Document | undefined): string =>
  `${document?.metadata.date ?? '9999'} ${document?.id ?? ''}`;

/**
 * Puts together what has nearly one text in several documents, in the order of the first of each
 * group. Within a group the one of the earliest document comes first.
 */
export function groupDuplicates<Item>(
  ranked: readonly Item[],
  told: (item: Item) => Found,
): Item[][] {
  const groups: Item[][] = [];
  const holders = new Map<string, Set<number>>();
  const words: ReadonlySet<string>[] = [];
  for (const item of ranked) {
    const { words: own, document } = told(item);
    const near = new Set([...own].flatMap((shingle) => [...(holders.get(shingle) ?? [])]));
    const at = [...near].find(
      (group) =>
        containment(own, words[group] ?? new Set()) >= GATHERING.copyShare &&
        groups[group]?.every((other) => told(other).document?.id !== document?.id),
    );
    const place = at ?? groups.length;
    groups[place] = [...(groups[place] ?? []), item];
    if (at !== undefined) continue;
    words.push(own);
    for (const shingle of own) holders.set(shingle, (holders.get(shingle) ?? new Set()).add(place));
  }
  const order = (item: Item) => orderOf(told(item).document);
  return groups.map((group) => group.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)));
}

/**
 * The first few that are no copies, each with its copies behind it: however often a text is
 * printed again, it takes one place of those that are counted.
 *
 * @param limit - How many originals.
 * @param copies - How many copies beside them, at most.
 */
export function takeOriginals<Item>(
  groups: readonly (readonly Item[])[],
  { limit, copies }: { limit: number; copies: number },
): Item[] {
  let left = copies;
  return groups.slice(0, limit).flatMap((group) => {
    const taken = group.slice(0, 1 + left);
    left -= taken.length - 1;
    return taken;
  });
}
