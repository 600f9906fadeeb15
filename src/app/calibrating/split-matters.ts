import { createHash } from 'node:crypto';
import type { Pair } from './pair-file.js';

type OfMatter = Pick<Pair, 'claim' | 'evidence'>;

interface Matter<Item> {
  items: Item[];
  /** The least of its pairs' hashes: its place, whatever the order of the pairs. */
  hash: string;
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const keysOf = ({ claim, evidence }: OfMatter): string[] => [
  JSON.stringify(['claim', plain(claim)]),
  JSON.stringify(['evidence', plain(evidence)]),
];

const hashOf = (pair: OfMatter): string =>
  createHash('sha256').update(keysOf(pair).join('\n')).digest('hex');

/** Pairs that share a claim or a text are of one matter, through however many others. */
function mattersOf<Item>(
  items: readonly Item[],
  pairOf: (item: Item) => OfMatter,
): ReadonlySet<Matter<Item>> {
  const matters = new Set<Matter<Item>>();
  const byKey = new Map<string, Matter<Item>>();
  for (const item of items) {
    const pair = pairOf(item);
    const met = new Set(keysOf(pair).flatMap((key) => byKey.get(key) ?? []));
    const all = [...met].flatMap((matter) => matter.items).concat(item);
    const [hash = ''] = [hashOf(pair), ...[...met].map((matter) => matter.hash)].sort();
    for (const matter of met) matters.delete(matter);
    const joined = { items: all, hash };
    matters.add(joined);
    for (const one of all) for (const key of keysOf(pairOf(one))) byKey.set(key, joined);
  }
  return matters;
}

/**
 * Two halves of labelled pairs, no matter in both: what is fitted on one is measured on the other.
 * The same pairs are halved the same way in whatever order they come; a large matter makes halves
 * of unlike sizes.
 */
export function splitMatters<Item>(
  items: readonly Item[],
  pairOf: (item: Item) => OfMatter,
): { fitted: Item[]; heldOut: Item[] } {
  const fitted: Item[] = [];
  const heldOut: Item[] = [];
  const matters = [...mattersOf(items, pairOf)].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  for (const matter of matters)
    (fitted.length <= heldOut.length ? fitted : heldOut).push(...matter.items);
  return { fitted, heldOut };
}
