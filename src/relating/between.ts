import type { RelationCertainty, RelationKind } from '../model/relation.js';
import { BETWEEN } from './frames.js';
import type { Item } from './items.js';
import { type NamedEnd, phraseAt } from './phrase.js';

export interface Found {
  kind: RelationKind;
  agent: NamedEnd;
  patient: NamedEnd;
  certainty: RelationCertainty;
  /** The item that says it. */
  at: number;
  /** Where what belongs to it begins: "has never trained". */
  from: number;
}

const lowerAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';
/** Words before the noun that leave open whether there is one. */
const OPEN =
  /^(?:no|any|possible|proposed|draft|potential|future|alleged|such|without|never|not|written|seek|seeks|negotiate)$/;
const PLANNED = /^(?:proposed|draft|planned|future|pending)$/;
const DENIED = /^(?:no|without)$/;

function certaintyBefore(items: readonly Item[], noun: number): RelationCertainty | undefined {
  const before = items.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  if (before.some((lower) => DENIED.test(lower))) return 'denied';
  if (before.some((lower) => PLANNED.test(lower))) return 'planned';
  return before.some((lower) => OPEN.test(lower)) ? undefined : 'stated';
}

/** The two sides of "between A (…), a part of C, and B": the list may have an aside in it. */
function sidesAt(items: readonly Item[], from: number): readonly NamedEnd[] {
  const first = phraseAt(items, from);
  if (first === undefined || first.ends.length === 0) return [];
  if (first.ends.length > 1) return first.ends.length === 2 ? first.ends : [];
  let at = first.to;
  if (items[at]?.text === ',') {
    const close = items.findIndex(
      ({ text }, on) => on > at && text === ',' && lowerAt(items, on + 1) === 'and',
    );
    at = close < 0 ? at : close + 1;
  }
  if (lowerAt(items, at) !== 'and') return [];
  const second = phraseAt(items, at + 1);
  return second?.ends.length === 1 ? [...first.ends, ...second.ends] : [];
}

/** Reads nouns that are a relation: "an agreement between A and B", "A's contract with B". */
export function relationsBetween(items: readonly Item[]): Found[] {
  const found: Found[] = [];
  for (const [at, { lower, kind: itemKind }] of items.entries()) {
    const kind = itemKind === 'word' ? BETWEEN.get(lower.replace(/s$/, '')) : undefined;
    if (kind === undefined) continue;
    const certainty = certaintyBefore(items, at);
    if (certainty === undefined) continue;
    const behind = lowerAt(items, at + 1);
    const owner = items
      .slice(Math.max(0, at - 3), at)
      .findLast(({ possessive, kind: one }) => possessive && one === 'name');
    if (behind === 'between') {
      const [agent, patient] = sidesAt(items, at + 2);
      if (agent !== undefined && patient !== undefined)
        found.push({ kind, agent, patient, certainty, at, from: at });
    } else if (behind === 'with' && owner?.end !== undefined) {
      const agent = { end: owner.end, people: '' };
      for (const patient of phraseAt(items, at + 2)?.ends ?? [])
        found.push({ kind, agent, patient, certainty, at, from: at });
    }
  }
  return found;
}
